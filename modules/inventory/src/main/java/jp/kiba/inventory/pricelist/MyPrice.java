package jp.kiba.inventory.pricelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;

/**
 * What the bound company pays today for a listing for which a seller gives it a price of its own. To be joined from the left:
 * {@code left join MyPrice p on p.listingId = l.id}; where there is none, the listing's price holds. The database shows nobody
 * another company's row.
 */
@Entity
@Table(name = "my_price", schema = "market")
public class MyPrice {
  @Id
  @Column(name = "listing_id")
  UUID listingId;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit")
  PriceUnit priceUnit;
  @Column(name = "unit_price_yen")
  long unitPriceYen;
  @Column(name = "yen_per_m3")
  Long yenPerM3;

  protected MyPrice() {}

  public UUID listingId() {
    return listingId;
  }

  public PriceUnit priceUnit() {
    return priceUnit;
  }

  /** @return without tax */
  public long unitPriceYen() {
    return unitPriceYen;
  }

  /** @return the same price for 1 m³; null where the wood has no volume */
  public Long yenPerM3() {
    return yenPerM3;
  }
}
