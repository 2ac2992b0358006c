package jp.kiba.inventory.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kiba.inventory.cell.Count;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.cell.Yen;
import jp.kiba.inventory.workbook.StockColumn;

/** How many there are in a row, by pieces or by bundles, and what all of them cost. */
final class Quantity {
  private static final int MOST = 1_000_000;
  private static final Pattern PER = Pattern.compile("/\\s*(m3|立米|本|枚|束|piece|pc|bundle)");
  private static final Pattern EACH = Pattern.compile("単価|unit");

  private final RowCells cells;
  private final Integer pieces;
  private final Integer perBundle;
  private final Yen cost;

  Quantity(RowCells cells) {
    this.cells = cells;
    var said = cells.read(StockColumn.PIECES, Count::of);
    var packs = cells.read(StockColumn.BUNDLES, text -> Count.of(Plain.isNumber(text) ? text + "束" : text));
    var each = cells.read(StockColumn.PIECES_PER_BUNDLE, Count::of);
    perBundle = each == null || each.pieces() == null || each.pieces() < 2 ? null : each.pieces();
    pieces = pieces(said, packs);
    cost = cells.read(StockColumn.COST, Yen::of);
  }

  private Integer pieces(Count said, Count packs) {
    if (said != null && said.pieces() != null) {
      return said.pieces();
    }
    var bundles = said != null ? said.bundles() : packs == null ? null : packs.bundles();
    if (bundles != null && perBundle != null && (long) bundles * perBundle <= MOST) {
      return bundles * perBundle;
    }
    if (bundles != null) {
      cells.error(StockColumn.PIECES_PER_BUNDLE, "inventory.cell-per-bundle");
    } else if (!cells.wrong(StockColumn.BUNDLES)) {
      cells.error(StockColumn.PIECES, "inventory.cell-needed");
    }
    return null;
  }

  Integer pieces() {
    return pieces;
  }

  Integer perBundle() {
    return perBundle;
  }

  /** @param volume of all pieces, null when it is not known
   *  @return whole yen for all pieces, half-up; null when no cost is said, or not for how much */
  Long cost(BigDecimal volume) {
    if (cost == null) {
      return null;
    }
    var header = Plain.of(cells.header(StockColumn.COST)).toLowerCase(Locale.ROOT);
    var inHeader = PER.matcher(header);
    var per = cost.per() != null ? cost.per() : inHeader.find() ? inHeader.group(1) : null;
    if (per == null) {
      if (EACH.matcher(header).find()) {
        cells.error(StockColumn.COST, "inventory.cell-cost-unit", cost.amount());
        return null;
      }
      return cost.amount();
    }
    var times = switch (per.toLowerCase(Locale.ROOT)) {
      case "m3", "立米", "立方メートル" -> volume;
      case "束", "bundle" -> pieces == null || perBundle == null ? null : BigDecimal.valueOf(pieces).divide(BigDecimal.valueOf(perBundle), 6, RoundingMode.HALF_UP);
      case "坪" -> null;
      default -> pieces == null ? null : BigDecimal.valueOf(pieces);
    };
    if (times == null) {
      if (cells.errors.isEmpty()) {
        cells.error(StockColumn.COST, "inventory.cell-cost-unit", cost.amount());
      }
      return null;
    }
    var all = BigDecimal.valueOf(cost.amount()).multiply(times).setScale(0, RoundingMode.HALF_UP);
    if (all.compareTo(Yen.MOST) > 0) {
      cells.error(StockColumn.COST, "inventory.cell-yen", all.toPlainString());
      return null;
    }
    return all.longValueExact();
  }
}
