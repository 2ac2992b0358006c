package jp.kiba.inventory.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.HeaderWord;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;

/**
 * The row that says what the columns are. Titles may stand above it, and what joins several columns: 寸法 over 厚, 幅 and 長.
 *
 * @param texts by column, in their order
 */
public record Header(int row, TreeMap<Integer, String> texts) {
  private static final int MOST_COLUMNS = 200;
  private static final int LEAST_KNOWN = 2;

  /** @param first rows of the sheet, from its top
   *  @return the row that has the most columns with known names; where there is none such, the first with two texts; null when
   *      not even that is there */
  public static Header find(List<SheetRow> first) {
    Header best = null;
    Header any = null;
    for (int i = 0; i < first.size(); i++) {
      var header = of(first, i);
      if (any == null && header.texts.size() >= LEAST_KNOWN) {
        any = header;
      }
      if (header.known() >= LEAST_KNOWN && (best == null || header.known() > best.known())) {
        best = header;
      }
    }
    return best == null ? any : best;
  }

  /** @return the header in that row of the sheet; empty when it is not among the first */
  public static Header at(List<SheetRow> first, int row) {
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).number() == row) {
        return of(first, i);
      }
    }
    return new Header(row, new TreeMap<>());
  }

  private static Header of(List<SheetRow> first, int index) {
    var row = first.get(index);
    var texts = new TreeMap<Integer, String>();
    for (var cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT && cell.column() < MOST_COLUMNS) {
        texts.put(cell.column(), shortened(cell.text()));
      }
    }
    if (index > 0 && texts.size() >= LEAST_KNOWN && first.get(index - 1).number() == row.number() - 1) {
      above(first.get(index - 1), texts);
    }
    return new Header(row.number(), texts);
  }

  /** A header over two rows has, in the upper one, what is merged downwards. A title alone in its row is none. */
  private static void above(SheetRow upper, TreeMap<Integer, String> texts) {
    var known = upper.cells().stream().filter(c -> c.kind() == Cell.Kind.TEXT && HeaderWord.rank(c.text()) > 0).toList();
    if (known.size() >= LEAST_KNOWN) {
      known.stream().filter(c -> c.column() < MOST_COLUMNS).forEach(c -> texts.putIfAbsent(c.column(), shortened(c.text())));
    }
  }

  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return Plain.shortened(line, 100);
  }

  int known() {
    return (int) texts.values().stream().filter(t -> HeaderWord.rank(t) > 0).count();
  }

  /** @return what each column most likely means: each meaning goes to the column whose name says it best */
  public List<Mapping.Assigned> suggested() {
    var ranked = new ArrayList<Map.Entry<Integer, Map.Entry<StockColumn, Integer>>>();
    texts.forEach((index, text) -> HeaderWord.ranks(text).entrySet().forEach(rank -> ranked.add(Map.entry(index, rank))));
    ranked.sort((a, b) -> b.getValue().getValue() - a.getValue().getValue());
    var columns = new HashSet<StockColumn>();
    var assigned = new TreeMap<Integer, Mapping.Assigned>();
    for (var each : ranked) {
      if (!assigned.containsKey(each.getKey()) && columns.add(each.getValue().getKey())) {
        assigned.put(each.getKey(), new Mapping.Assigned(each.getKey(), texts.get(each.getKey()), each.getValue().getKey()));
      }
    }
    return List.copyOf(assigned.values());
  }

  /** @return the same for tables whose headers say the same, wherever they stand: how a company's table is known again */
  public String fingerprint() {
    var words = texts.entrySet().stream().filter(t -> HeaderWord.ranks(t.getValue()).get(StockColumn.ERROR) == null)
        .map(t -> t.getKey() + "=" + HeaderWord.of(t.getValue())).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
