package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VolumeRulePropertyTest {
  private static final VolumeRule SAWN = VolumeRule.named("SAWN-1");
  private static final VolumeRule LOG = VolumeRule.named("LOG-JAS-1");
  private static final BigDecimal HALF_UNIT = new BigDecimal("0.00005");

  @Property
  void a_line_of_boards_is_never_off_by_more_than_half_of_its_last_decimal(
      @ForAll("boards") Board board, @ForAll @IntRange(min = 1, max = 100_000) int pieces) {
    var exact = board.thicknessMm().multiply(board.widthMm()).multiply(board.lengthMm()).multiply(BigDecimal.valueOf(pieces))
        .movePointLeft(9);
    var volume = SAWN.volume(board, null, pieces);
    assertThat(volume.subtract(exact).abs()).isLessThanOrEqualTo(HALF_UNIT);
    assertThat(volume.scale()).isEqualTo(4);
  }

  @Property
  void more_boards_are_never_less_wood(@ForAll("boards") Board board, @ForAll @IntRange(min = 1, max = 100_000) int pieces) {
    assertThat(SAWN.volume(board, null, pieces + 1)).isGreaterThanOrEqualTo(SAWN.volume(board, null, pieces));
  }

  @Property
  void logs_are_exactly_pieces_times_one_log(@ForAll("logs") Log log, @ForAll @IntRange(min = 1, max = 100_000) int pieces) {
    assertThat(LOG.volume(null, log, pieces)).isEqualTo(LOG.volume(null, log, 1).multiply(BigDecimal.valueOf(pieces)));
    assertThat(LOG.volume(null, log, 1).scale()).isEqualTo(3);
  }

  @Property
  void a_thicker_log_is_never_less_wood(@ForAll("logs") Log log) {
    var thicker = new Log(log.diameterCm().add(new BigDecimal("0.1")), log.lengthM());
    assertThat(LOG.volume(null, thicker, 1)).isGreaterThanOrEqualTo(LOG.volume(null, log, 1));
  }

  @Property
  void a_longer_log_is_never_less_wood(@ForAll("logs") Log log) {
    var longer = new Log(log.diameterCm(), log.lengthM().add(new BigDecimal("0.01")));
    assertThat(LOG.volume(null, longer, 1)).isGreaterThanOrEqualTo(LOG.volume(null, log, 1));
  }

  @Property
  void what_lies_under_an_even_centimetre_is_not_paid(@ForAll @IntRange(min = 7, max = 75) int half,
      @ForAll @IntRange(min = 0, max = 19) int tenths) {
    var even = new Log(BigDecimal.valueOf(2L * half), BigDecimal.valueOf(4));
    var more = new Log(even.diameterCm().add(BigDecimal.valueOf(tenths, 1)), even.lengthM());
    assertThat(LOG.volume(null, more, 1)).isEqualTo(LOG.volume(null, even, 1));
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
