package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.kiba.inventory.api.VolumeRounding.Mode;
import jp.kiba.inventory.api.VolumeRounding.Per;
import jp.kiba.tenancy.api.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every rule and every size, whatever the rounding. */
class VolumeRulePropertyTest {
  private static final VolumeRule LOG = VolumeRule.named("LOG-JAS-1");
  private static final BigDecimal A_TENTH = new BigDecimal("0.1");

  @Property
  void a_figure_is_off_by_no_more_than_its_rounding_allows(@ForAll("rules") VolumeRule rule, @ForAll("boards") Board board,
      @ForAll("logs") Log log, @ForAll @IntRange(min = 1, max = 100_000) int pieces) {
    var exact = exact(rule, board, log).multiply(BigDecimal.valueOf(pieces));
    var volume = rule.volume(board, log, pieces);
    var rounding = rule.rounding();
    var unit = BigDecimal.ONE.movePointLeft(rounding.decimals());
    var roundings = BigDecimal.valueOf(rounding.per() == Per.PIECE ? pieces : 1);
    assertThat(volume.scale()).isEqualTo(rounding.decimals());
    if (rounding.mode() == Mode.FLOOR) {
      assertThat(volume).isLessThanOrEqualTo(exact).isGreaterThan(exact.subtract(unit.multiply(roundings)));
    } else {
      assertThat(volume.subtract(exact).abs().multiply(BigDecimal.valueOf(2))).isLessThanOrEqualTo(unit.multiply(roundings));
    }
  }

  @Property
  void more_pieces_are_never_less_wood(@ForAll("rules") VolumeRule rule, @ForAll("boards") Board board, @ForAll("logs") Log log,
      @ForAll @IntRange(min = 1, max = 100_000) int pieces) {
    assertThat(rule.volume(board, log, pieces + 1)).isGreaterThanOrEqualTo(rule.volume(board, log, pieces));
  }

  @Property
  void a_larger_piece_is_never_less_wood(@ForAll("rules") VolumeRule rule, @ForAll("boards") Board board, @ForAll("logs") Log log,
      @ForAll @IntRange(min = 1, max = 1_000) int pieces, @ForAll @IntRange(min = 0, max = 2) int dimension) {
    var more = new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    more[dimension] = A_TENTH;
    var largerBoard = new Board(board.thicknessMm().add(more[0]), board.widthMm().add(more[1]), board.lengthMm().add(more[2]));
    var largerLog = new Log(log.diameterCm().add(more[0]), log.lengthM().add(more[1]).add(more[2].movePointLeft(1)));
    assertThat(rule.volume(largerBoard, largerLog, pieces)).isGreaterThanOrEqualTo(rule.volume(board, log, pieces));
  }

  @Property
  void a_rule_that_rounds_each_piece_adds_up_over_deliveries(@ForAll("rules") VolumeRule rule, @ForAll("boards") Board board,
      @ForAll("logs") Log log, @ForAll @IntRange(min = 1, max = 10_000) int first, @ForAll @IntRange(min = 1, max = 10_000) int second) {
    var together = rule.volume(board, log, first + second);
    var apart = rule.volume(board, log, first).add(rule.volume(board, log, second));
    if (rule.rounding().per() == Per.PIECE) {
      assertThat(apart).isEqualTo(together);
    } else {
      // A line is rounded once and two lines twice: they differ by one unit at most, and only where something was rounded.
      assertThat(apart.subtract(together).abs()).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(rule.rounding().decimals()));
    }
  }

  @Property
  void lines_of_figures_that_need_no_rounding_add_up(@ForAll("rules") VolumeRule rule,
      @ForAll @IntRange(min = 1, max = 10_000) int first, @ForAll @IntRange(min = 1, max = 10_000) int second) {
    var board = WoodFixtures.board("100", "100", "4000");
    var log = new Log(BigDecimal.valueOf(20), BigDecimal.valueOf(4));
    var volume = rule.volume(board, log, first + second);
    assertThat(volume).isEqualTo(rule.volume(board, log, first).add(rule.volume(board, log, second)));
    assertThat(volume).isEqualByComparingTo(exact(rule, board, log).multiply(BigDecimal.valueOf(first + second)));
  }

  @Property
  void what_lies_under_an_even_centimetre_is_not_paid(@ForAll @IntRange(min = 7, max = 75) int half,
      @ForAll @IntRange(min = 0, max = 19) int tenths) {
    var even = new Log(BigDecimal.valueOf(2L * half), BigDecimal.valueOf(4));
    var more = new Log(even.diameterCm().add(BigDecimal.valueOf(tenths, 1)), even.lengthM());
    assertThat(LOG.volume(null, more, 1)).isEqualTo(LOG.volume(null, even, 1));
  }

  /** Written apart from the code: by the words of the standards. */
  private static BigDecimal exact(VolumeRule rule, Board board, Log log) {
    if (!rule.kinds().contains(Kind.LOG)) {
      return board.thicknessMm().multiply(board.widthMm()).multiply(board.lengthMm()).divide(BigDecimal.TEN.pow(9));
    }
    int whole = log.diameterCm().intValue();
    int diameter = whole < 14 ? whole : whole - whole % 2;
    int metres = log.lengthM().intValue();
    double counted = metres < 6 ? diameter : diameter + (metres - 4) / 2.0;
    return BigDecimal.valueOf(counted).pow(2).multiply(log.lengthM()).divide(BigDecimal.TEN.pow(4));
  }

  @Provide
  Arbitrary<VolumeRule> rules() {
    return Arbitraries.of(VolumeRule.agreeable());
  }

  @Provide
  Arbitrary<Board> boards() {
    return Combinators.combine(tenths(1, 20_000), tenths(1, 50_000), tenths(1, 300_000)).as(Board::new);
  }

  @Provide
  Arbitrary<Log> logs() {
    var lengths = Arbitraries.integers().between(10, 3_000).map(cm -> BigDecimal.valueOf(cm, 2));
    return Combinators.combine(tenths(10, 3_000), lengths).as(Log::new);
  }

  private static Arbitrary<BigDecimal> tenths(int least, int most) {
    return Arbitraries.integers().between(least, most).map(n -> BigDecimal.valueOf(n, 1));
  }
}
