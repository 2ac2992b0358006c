package jp.kiba.inventory.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.api.WoodFixtures;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;

class CubicMetreTest {
  @Test
  void a_price_in_any_unit_is_one_for_a_cubic_metre() {
    var post = WoodFixtures.post();
    var piece = CubicMetre.ofPiece(WoodColumns.of(post));
    assertThat(piece).isEqualByComparingTo("0.033075");
    assertThat(CubicMetre.price(PriceUnit.M3, 60_000L, piece, post)).isEqualTo(60_000);
    assertThat(CubicMetre.price(PriceUnit.PIECE, 2_000L, piece, post)).as("2000 ÷ 0.033075").isEqualTo(60_469);
    assertThat(CubicMetre.price(PriceUnit.BUNDLE, 8_000L, piece, post)).as("four a bundle").isEqualTo(60_469);
    var sheet = WoodFixtures.of(Kind.PANEL);
    var sheetM3 = CubicMetre.ofPiece(WoodColumns.of(sheet));
    // 12 mm thick: 1 坪 is 400/121 m² × 0.012 m = 0.0396694 m³.
    assertThat(CubicMetre.price(PriceUnit.TSUBO, 3_000L, sheetM3, sheet)).isEqualTo(75_625);
  }

  @Test
  void there_is_none_on_request_and_for_what_has_no_volume() {
    assertThat(CubicMetre.price(PriceUnit.M3, null, BigDecimal.ONE, WoodFixtures.post())).isNull();
    assertThat(CubicMetre.ofPiece(WoodColumns.of(WoodFixtures.set()))).isNull();
    assertThat(CubicMetre.price(PriceUnit.PIECE, 1_000L, null, WoodFixtures.set())).isNull();
  }
}
