package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kiba.tenancy.api.Kind;

/**
 * How pieces become m³, rounding included. The name is stored with every figure, and a rule once named never changes: a
 * better one gets the next number, so that an old invoice recomputes to the same figure for ever.
 *
 * <p>{@code SAWN-1} is the formula with the rounding that is usual for it; {@code SAWN-1-3-PIECE-FLOOR} the same formula with
 * another, see {@link VolumeRounding}. {@code BOARD-1} is the formula of all that has thickness, width and length, for partners
 * who agree on one rounding for all of it.
 *
 * <p>Sources: 日本農林規格 製材 (JAS 1083) for what is sold by thickness, width and length; 日本農林規格 素材 (JAS 1052) for logs.
 */
public final class VolumeRule {
  /** The rule of what has no volume: a set 一式, and other goods without dimensions. */
  public static final String NONE = "SET-1";

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal EVEN_FROM_CM = BigDecimal.valueOf(14);
  private static final BigDecimal LONG_FROM_M = BigDecimal.valueOf(6);
  private static final BigDecimal TAPER_FROM_M = BigDecimal.valueOf(4);
  private static final Map<String, VolumeRule> BY_NAME = all();

  private interface Formula {
    BigDecimal onePiece(Board board, Log log);
  }

  private final String name;
  private final Set<Kind> kinds;
  private final Formula formula;
  private final VolumeRounding rounding;

  private VolumeRule(String name, Set<Kind> kinds, Formula formula, VolumeRounding rounding) {
    this.name = name;
    this.kinds = Collections.unmodifiableSet(kinds);
    this.formula = formula;
    this.rounding = rounding;
  }

  /** @return the rule for new figures of this wood, unless something else was agreed */
  public static VolumeRule currentFor(Wood wood) {
    return named(wood.board() == null && wood.log() == null ? NONE : KindSpec.of(wood.kind(), wood.product()).volumeRule());
  }

  /** @return the rule stored with a figure
   *  @throws IllegalArgumentException when there never was one of that name */
  public static VolumeRule named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no volume rule " + name));
  }

  /** @param name may be null
   *  @return empty when there never was one of that name, to the letter */
  public static Optional<VolumeRule> find(String name) {
    return Optional.ofNullable(name).map(BY_NAME::get);
  }

  /** @return those that partners may agree on: all but the one of what has no volume */
  public static List<VolumeRule> agreeable() {
    return BY_NAME.values().stream().filter(rule -> !rule.name.equals(NONE)).toList();
  }

  /** @param agreed names of the rules in the terms of two partners, with commas between; null when they agreed on none
   *  @param listed name of the rule that the listing goes by
   *  @return the one agreed on for such wood, that for this kind alone before that for several; else the listing's */
  public static String forLine(String agreed, Wood wood, String listed) {
    return several(agreed).stream().filter(rule -> rule.fits(wood)).min(Comparator.comparing(rule -> rule.kinds.size()))
        .map(VolumeRule::name).orElse(listed);
  }

  /** @param names with commas between; may be null
   *  @return whether partners may agree on all of them: there are such rules, and no two for the same wood */
  public static boolean agreeable(String names) {
    var rules = several(names);
    return !rules.isEmpty() && rules.size() == names.split(",", -1).length && rules.stream().noneMatch(rule -> rule.name.equals(NONE))
        && rules.stream().map(VolumeRule::kinds).distinct().count() == rules.size();
  }

  private static List<VolumeRule> several(String names) {
    return names == null ? List.of() : Arrays.stream(names.split(",", -1)).flatMap(name -> find(name).stream()).toList();
  }

  public String name() {
    return name;
  }

  /** @return the kinds of wood that it is for */
  public Set<Kind> kinds() {
    return kinds;
  }

  public VolumeRounding rounding() {
    return rounding;
  }

  /** @return whether it is for wood of this kind, and the wood has the dimensions that it needs */
  public boolean fits(Wood wood) {
    return !name.equals(NONE) && kinds.contains(wood.kind()) && (wood.kind() == Kind.LOG ? wood.log() : wood.board()) != null;
  }

  /** @param board needed by all rules but those for logs and the one for sets
   *  @param log needed by the rules for logs
   *  @return m³ of that many pieces; not null
   *  @throws NullPointerException when the dimensions that the rule needs are missing */
  public BigDecimal volume(Board board, Log log, int pieces) {
    return rounding.apply(formula.onePiece(board, log), pieces);
  }

  private static Map<String, VolumeRule> all() {
    var byName = new LinkedHashMap<String, VolumeRule>();
    var boards = EnumSet.complementOf(EnumSet.of(Kind.LOG));
    for (var rule : family("BOARD-1", boards, VolumeRule::cuboid, VolumeRounding.USUAL)) {
      byName.put(rule.name, rule);
    }
    for (var kind : boards) {
      for (var rule : family(kind.name() + "-1", EnumSet.of(kind), VolumeRule::cuboid, VolumeRounding.USUAL)) {
        byName.put(rule.name, rule);
      }
    }
    for (var rule : family("LOG-JAS-1", EnumSet.of(Kind.LOG), (board, log) -> byDiameter(log), VolumeRounding.OF_LOGS)) {
      byName.put(rule.name, rule);
    }
    byName.put(NONE, new VolumeRule(NONE, boards, (board, log) -> BigDecimal.ZERO, VolumeRounding.USUAL));
    return byName;
  }

  /** The formula with its usual rounding, under the short name only, and with every other one. */
  private static List<VolumeRule> family(String base, Set<Kind> kinds, Formula formula, VolumeRounding usual) {
    var rules = new ArrayList<VolumeRule>();
    rules.add(new VolumeRule(base, kinds, formula, usual));
    VolumeRounding.all().filter(rounding -> !rounding.equals(usual))
        .forEach(rounding -> rules.add(new VolumeRule(base + "-" + rounding.name(), kinds, formula, rounding)));
    return rules;
  }

  /** 厚さ × 幅 × 長さ (mm) ÷ 10⁹. */
  private static BigDecimal cuboid(Board board, Log log) {
    return board.thicknessMm().multiply(board.widthMm()).multiply(board.lengthMm()).movePointLeft(9);
  }

  /** 末口二乗法: D² × L ÷ 10⁴; from 6 m on the taper is added, D + (L′ − 4) ÷ 2 with L′ the whole metres of L. */
  private static BigDecimal byDiameter(Log log) {
    var diameter = graded(log.diameterCm());
    var metres = log.lengthM().setScale(0, RoundingMode.FLOOR);
    var counted = log.lengthM().compareTo(LONG_FROM_M) < 0 ? diameter : diameter.add(metres.subtract(TAPER_FROM_M).multiply(HALF));
    return counted.pow(2).multiply(log.lengthM()).movePointLeft(4);
  }

  /** Whole cm under 14 cm, even cm from 14 cm on; always down. */
  private static BigDecimal graded(BigDecimal diameterCm) {
    return diameterCm.compareTo(EVEN_FROM_CM) < 0 ? diameterCm.setScale(0, RoundingMode.FLOOR)
        : diameterCm.divideToIntegralValue(TWO).multiply(TWO);
  }
}
