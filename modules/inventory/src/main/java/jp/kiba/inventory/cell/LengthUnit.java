package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;

/** What a length is measured in. 1 尺 is 10/33 m (計量法施行法), 寸 and 分 a tenth and a hundredth of it. */
public enum LengthUnit {
  MM(1, 1, "mm|ミリメートル|ミリ"),
  CM(10, 1, "cm|センチメートル|センチ"),
  M(1_000, 1, "m|メートル|メーター"),
  SHAKU(10_000, 33, "尺"),
  SUN(1_000, 33, "寸"),
  BU(100, 33, "分");

  /** All of them, the longer ones first: "mm" is no "m" followed by another one. */
  static final String WORDS = "mm|cm|m|ミリメートル|ミリ|センチメートル|センチ|メートル|メーター|尺|寸|分";
  private static final Pattern IN_HEADER = Pattern.compile("(?:[(\\[\\s・/:]|単位)(" + WORDS + ")\\s*[)\\]]?\\s*$|(mm|cm)$");

  private final BigDecimal millimetres;
  private final BigDecimal dividedBy;
  private final Pattern words;

  LengthUnit(int millimetres, int dividedBy, String words) {
    this.millimetres = BigDecimal.valueOf(millimetres);
    this.dividedBy = BigDecimal.valueOf(dividedBy);
    this.words = Pattern.compile(words);
  }

  /** @return mm, to a tenth */
  public BigDecimal toMm(BigDecimal figure) {
    return figure.multiply(millimetres).divide(dividedBy, 1, RoundingMode.HALF_UP);
  }

  /** @param word one of {@link #WORDS}
   *  @return null for none */
  static LengthUnit of(String word) {
    if (word != null) {
      for (var each : values()) {
        if (each.words.matcher(word).matches()) {
          return each;
        }
      }
    }
    return null;
  }

  /** @return the unit that a header ends with: 厚み(mm), 長さ［m］, 幅 mm; empty when it names none */
  public static Optional<LengthUnit> inHeader(String header) {
    var found = IN_HEADER.matcher(Plain.of(header).toLowerCase(Locale.ROOT));
    return found.find() ? Optional.ofNullable(of(found.group(1) == null ? found.group(2) : found.group(1))) : Optional.empty();
  }
}
