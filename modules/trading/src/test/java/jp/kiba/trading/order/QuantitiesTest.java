package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
  @Test
  void the_minimum_is_kept_unless_all_that_is_left_is_taken() {
    var offer = offer(PriceUnit.PIECE, 15, 20);
    assertThatCode(() -> Quantities.check(offer, 15, "lines[0]")).doesNotThrowAnyException();
    assertThatCode(() -> Quantities.check(offer, 20, "lines[0]")).doesNotThrowAnyException();
    assertThatThrownBy(() -> Quantities.check(offer, 14, "lines[0]")).isInstanceOf(Problem.class);
    assertThatCode(() -> Quantities.check(offer(PriceUnit.PIECE, 15, 3), 3, "lines[0]")).doesNotThrowAnyException();
  }

  @Test
  void a_bundle_is_not_broken_but_to_take_the_rest() {
    var offer = offer(PriceUnit.BUNDLE, 1, 25);
    assertThatCode(() -> Quantities.check(offer, 14, "lines[0]")).doesNotThrowAnyException();
    assertThatThrownBy(() -> Quantities.check(offer, 15, "lines[0]")).isInstanceOf(Problem.class);
    assertThatCode(() -> Quantities.check(offer, 25, "lines[0]")).doesNotThrowAnyException();
  }

  private static Offer offer(PriceUnit unit, int minimum, int available) {
    var posts = OrderFixtures.posts(unit, 1000L);
    return new Offer(posts.listingId(), posts.sellerId(), posts.sellerName(), posts.wood(), posts.volumeRule(), available, minimum, unit, 1000L);
  }
}
