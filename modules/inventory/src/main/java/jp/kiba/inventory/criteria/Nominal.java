package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Timber for wall-frame houses is called by its inches before planing, 2×4, and is as large as 日本農林規格 枠組壁工法構造用製材 says: 38 mm ×
 * 89 mm. The standard calls the same 204, which is written with 材.
 */
final class Nominal {
  static final Pattern NAME = Pattern.compile("([1246])(?:×|0?(?=\\d{1,2}材))(2|3|4|6|8|10|12)(?![\\d.〜]|mm|cm|m(?!\\d)|尺|寸|分)");
  private static final Map<String, Integer> THICKNESS_MM = Map.of("1", 19, "2", 38, "4", 89, "6", 140);
  private static final Map<String, Integer> WIDTH_MM = Map.of("2", 38, "3", 64, "4", 89, "6", 140, "8", 184, "10", 235, "12", 286);

  private Nominal() {}

  /** @return thickness and width; null where there is none of that name */
  static List<Span> section(MatchResult name) {
    int thickness = THICKNESS_MM.get(name.group(1));
    int width = WIDTH_MM.get(name.group(2));
    boolean post = thickness > 38;
    return width < thickness || post && width != thickness ? null : List.of(mm(thickness), mm(width));
  }

  private static Span mm(int figure) {
    return new Span(BigDecimal.valueOf(figure), BigDecimal.valueOf(figure));
  }
}
