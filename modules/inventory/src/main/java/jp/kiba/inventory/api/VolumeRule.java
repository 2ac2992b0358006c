package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How pieces become m³, rounding included. The name is stored with every figure, and a rule once named never changes: a
 * better one gets the next number, so that an old invoice recomputes to the same figure for ever.
 *
 * <p>Sources: 日本農林規格 製材 (JAS 1083) for what is sold by thickness, width and length; 日本農林規格 素材 for logs.
 */
public final class VolumeRule {
  /** The rule of what has no volume: a set 一式, and other goods without dimensions. */
  public static final String NONE = "SET-1";

  private static final List<VolumeRule> ALL =
      List.of(boards("SAWN-1"), boards("ENGINEERED-1"), boards("PANEL-1"), boards("PRECUT-1"), boards("OTHER-1"), logs("LOG-JAS-1"),
          none());
  private static final Map<String, VolumeRule> BY_NAME = ALL.stream().collect(Collectors.toMap(VolumeRule::name, Function.identity()));
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal EVEN_FROM_CM = BigDecimal.valueOf(14);
  private static final BigDecimal LONG_FROM_M = BigDecimal.valueOf(6);
  private static final BigDecimal TAPER_FROM_M = BigDecimal.valueOf(4);

  private interface Formula {
    BigDecimal volume(Board board, Log log, BigDecimal pieces);
  }

  private final String name;
  private final Formula formula;

  private VolumeRule(String name, Formula formula) {
    this.name = name;
    this.formula = formula;
  }

  /** @return the rule for new figures of this wood */
  public static VolumeRule currentFor(Wood wood) {
    return named(wood.board() == null && wood.log() == null ? NONE : KindSpec.of(wood.kind(), wood.product()).volumeRule());
  }

  /** @return the rule stored with a figure
   *  @throws IllegalArgumentException when there never was one of that name */
  public static VolumeRule named(String name) {
    var rule = BY_NAME.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no volume rule " + name);
    }
    return rule;
  }

  public String name() {
    return name;
  }

  /** @param board needed by all rules but those for logs and the one for sets
   *  @param log needed by the rules for logs
   *  @return m³ of that many pieces; not null
   *  @throws NullPointerException when the dimensions that the rule needs are missing */
  public BigDecimal volume(Board board, Log log, int pieces) {
    return formula.volume(board, log, BigDecimal.valueOf(pieces));
  }

  /** 厚さ × 幅 × 長さ (mm) ÷ 10⁹ × 本数; four decimals per line, half-up. */
  private static VolumeRule boards(String name) {
    return new VolumeRule(name, (board, log, pieces) -> board.thicknessMm().multiply(board.widthMm()).multiply(board.lengthMm())
        .multiply(pieces).movePointLeft(9).setScale(4, RoundingMode.HALF_UP));
  }

  /** 末口二乗法: three decimals per log, half-up, then × 本数. From 6 m on the taper is added: D + (L′ − 4) ÷ 2. */
  private static VolumeRule logs(String name) {
    return new VolumeRule(name, (board, log, pieces) -> {
      var diameter = graded(log.diameterCm());
      var metres = log.lengthM().setScale(0, RoundingMode.FLOOR);
      var square = log.lengthM().compareTo(LONG_FROM_M) < 0 ? diameter.pow(2)
          : diameter.add(metres.subtract(TAPER_FROM_M).multiply(HALF)).pow(2);
      return square.multiply(log.lengthM()).movePointLeft(4).setScale(3, RoundingMode.HALF_UP).multiply(pieces);
    });
  }

  private static VolumeRule none() {
    return new VolumeRule(NONE, (board, log, pieces) -> BigDecimal.ZERO.setScale(4));
  }

  /** Whole cm under 14 cm, even cm from 14 cm on; always down. */
  private static BigDecimal graded(BigDecimal diameterCm) {
    return diameterCm.compareTo(EVEN_FROM_CM) < 0 ? diameterCm.setScale(0, RoundingMode.FLOOR)
        : diameterCm.divideToIntegralValue(TWO).multiply(TWO);
  }
}
