package jp.kiba.inventory.workbook;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A header without what differs from company to company: width, case, spaces, line breaks, brackets and punctuation. */
public final class HeaderWord {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}()\\[\\]{}<>【】〔〕「」『』〈〉《》・.,、。:;*※_\\-‐－ー/\\\\#'\"]+");
  private static final Pattern UNIT = Pattern.compile("(?<=.)(mm|cm|m3|m|本|枚|円|%|kg|尺|寸|束)$");
  private static final int SAME = 1_000;
  private static final int SAME_BUT_UNIT = 900;

  private HeaderWord() {}

  /** @param header may be null
   *  @return what is left of it, maybe empty; not null */
  public static String of(String header) {
    var word = header == null ? "" : Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN.matcher(word).replaceAll("");
  }

  /** @return what it may mean, and how surely: 1,000 when it is a known name, less when it only has one within; empty when nothing */
  public static Map<StockColumn, Integer> ranks(String header) {
    var word = of(header);
    var bare = UNIT.matcher(word).replaceFirst("");
    var ranks = new EnumMap<StockColumn, Integer>(StockColumn.class);
    for (var column : StockColumn.values()) {
      int rank = column.isCalled(word) ? SAME : column.isCalled(bare) ? SAME_BUT_UNIT : within(column, word);
      if (rank > 0) {
        ranks.put(column, rank);
      }
    }
    return ranks;
  }

  /** @return of what it means most likely, 0 for nothing */
  public static int rank(String header) {
    return ranks(header).values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The longest name that stands in it: two characters in Japanese, four in others, or it stands everywhere. */
  private static int within(StockColumn column, String word) {
    return column.words().stream().filter(w -> w.length() >= (w.charAt(0) < 128 ? 4 : 2) && word.contains(w))
        .mapToInt(w -> 100 + 10 * w.length()).max().orElse(0);
  }
}
