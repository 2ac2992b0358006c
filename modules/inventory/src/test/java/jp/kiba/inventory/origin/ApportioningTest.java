package jp.kiba.inventory.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ApportioningTest {
  private static final UUID FSC = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  /** What went in, of how much in all, and what came out of it. */
  record Case(List<OriginShare> in, BigDecimal inM3, List<BigDecimal> outM3) {}

  @Test
  void ten_cubic_metres_of_certified_logs_give_six_of_certified_boards() {
    var out = Apportioning.among(List.of(share(FSC, "10", "10")), m3("10"), List.of(m3("4.5"), m3("1.5")), true);
    assertThat(out.get(0)).singleElement().satisfies(s -> {
      assertThat(s.volumeM3()).isEqualByComparingTo("4.5");
      assertThat(s.certifiedM3()).isEqualByComparingTo("4.5");
      assertThat(s.sourceM3()).as("three quarters of the logs stand behind it").isEqualByComparingTo("7.5");
    });
    assertThat(out.get(1).get(0).certifiedM3()).isEqualByComparingTo("1.5");
  }

  @Test
  void a_merger_unites_two_origins_with_their_shares() {
    var in = Apportioning.together(List.of(share(FSC, "2", "2"), share(OTHER, "1", "0"), share(FSC, "1", "0.5")));
    var out = Apportioning.among(in, m3("4"), List.of(m3("4")), false).get(0);
    assertThat(out).extracting(OriginShare::recordId).containsExactly(FSC, OTHER);
    assertThat(out.get(0).volumeM3()).isEqualByComparingTo("3");
    assertThat(out.get(0).certifiedM3()).isEqualByComparingTo("2.5");
  }

  @Test
  void logs_that_are_measured_by_their_thin_end_give_no_more_certified_wood_than_went_in() {
    var out = Apportioning.among(List.of(share(FSC, "1", "1")), m3("1"), List.of(m3("1.2")), true).get(0).get(0);
    assertThat(out.certifiedM3()).isEqualByComparingTo("1");
    assertThat(out.volumeM3()).isEqualByComparingTo("1.2");
  }

  @Test
  void a_set_that_has_no_volume_keeps_the_record() {
    var out = Apportioning.among(List.of(share(FSC, "3", "3")), m3("3"), List.of(m3("0"), m3("0")), true);
    assertThat(out).allSatisfy(shares -> {
      assertThat(shares).singleElement().extracting(OriginShare::recordId).isEqualTo(FSC);
      assertThat(shares.get(0).certifiedM3()).isZero();
      assertThat(shares.get(0).sourceM3()).isEqualByComparingTo("1.5");
    });
  }

  @Property
  void certified_out_is_never_more_than_certified_in_times_the_yield(@ForAll("transformations") Case each) {
    var outM3 = sum(each.outM3, Function.identity());
    var out = Apportioning.among(each.in, each.inM3, each.outM3, true);
    for (var share : each.in) {
      var certified = sum(of(out, share.recordId()), OriginShare::certifiedM3);
      // in × min(1, out ÷ in), without dividing
      assertThat(certified.multiply(each.inM3)).isLessThanOrEqualTo(share.certifiedM3().multiply(outM3.min(each.inM3)));
    }
  }

  @Property
  void no_output_has_more_of_an_origin_than_it_has_wood_nor_more_certified_than_of_the_origin(@ForAll("transformations") Case each) {
    var out = Apportioning.among(each.in, each.inM3, each.outM3, true);
    for (int i = 0; i < out.size(); i++) {
      assertThat(sum(out.get(i), OriginShare::volumeM3)).isLessThanOrEqualTo(each.outM3.get(i));
      assertThat(out.get(i)).allSatisfy(s -> assertThat(s.certifiedM3()).isBetween(BigDecimal.ZERO, s.volumeM3()));
    }
  }

  @Property
  void splitting_loses_nothing_but_what_rounding_takes_and_makes_nothing(@ForAll("transformations") Case each) {
    var out = Apportioning.among(each.in, each.inM3, each.outM3, false);
    var rounding = new BigDecimal("0.000001").multiply(BigDecimal.valueOf(each.outM3.size()));
    for (var share : each.in) {
      var parts = of(out, share.recordId());
      for (Function<OriginShare, BigDecimal> figure : List.<Function<OriginShare, BigDecimal>>of(
          OriginShare::volumeM3, OriginShare::certifiedM3, OriginShare::sourceM3)) {
        assertThat(sum(parts, figure)).isBetween(figure.apply(share).subtract(rounding), figure.apply(share));
      }
    }
  }

  @Property
  void what_is_taken_and_what_is_left_are_no_more_than_there_was(@ForAll("shares") OriginShare share, @ForAll("pieces") int all) {
    int taken = all / 3;
    assertThat(share.of(taken, all).plus(share.of(all - taken, all)).certifiedM3()).isLessThanOrEqualTo(share.certifiedM3());
    assertThat(share.of(all, all)).isEqualTo(share);
  }

  @Provide
  Arbitrary<Integer> pieces() {
    return Arbitraries.integers().between(1, 100_000);
  }

  @Provide
  Arbitrary<OriginShare> shares() {
    return Combinators.combine(volumes(), Arbitraries.integers().between(0, 100), volumes()).as((volume, percent, source) ->
        new OriginShare(UUID.randomUUID(), volume.setScale(6), OriginShare.down(volume, BigDecimal.valueOf(percent), m3("100")), source.setScale(6)));
  }

  @Provide
  Arbitrary<Case> transformations() {
    return Combinators.combine(shares().list().ofMinSize(1).ofMaxSize(4), volumes(), volumes().list().ofMinSize(1).ofMaxSize(5))
        .as((in, without, out) -> new Case(in, sum(in, OriginShare::volumeM3).add(without), out));
  }

  private static Arbitrary<BigDecimal> volumes() {
    return Arbitraries.bigDecimals().between(new BigDecimal("0.0001"), new BigDecimal("9999")).ofScale(4);
  }

  private static List<OriginShare> of(List<List<OriginShare>> out, UUID record) {
    var found = new ArrayList<OriginShare>();
    out.forEach(shares -> shares.stream().filter(s -> s.recordId().equals(record)).forEach(found::add));
    return found;
  }

  private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> figure) {
    return all.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static OriginShare share(UUID record, String volume, String certified) {
    return new OriginShare(record, m3(volume), m3(certified), m3(volume));
  }

  private static BigDecimal m3(String text) {
    return new BigDecimal(text);
  }
}
