package jp.kiba.inventory.pricelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;

/** What came out for one buyer, as the seller may read it back. Written by the {@link Projection} only. */
@Entity
@Table(name = "partner_price", schema = "market")
@IdClass(PartnerPrice.Key.class)
public class PartnerPrice {
  /** One row for a listing, a buyer and a first day. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    UUID listingId;
    UUID buyer;
    LocalDate validFrom;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && listingId.equals(key.listingId) && buyer.equals(key.buyer) && validFrom.equals(key.validFrom);
    }

    @Override
    public int hashCode() {
      return listingId.hashCode() ^ buyer.hashCode() ^ validFrom.hashCode();
    }
  }

  @Id
  @Column(name = "listing_id")
  UUID listingId;
  @Id
  UUID buyer;
  @Id
  @Column(name = "valid_from")
  LocalDate validFrom;
  @Column(name = "valid_until")
  LocalDate validUntil;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit")
  PriceUnit priceUnit;
  @Column(name = "unit_price_yen")
  long unitPriceYen;

  protected PartnerPrice() {}

  public PriceUnit priceUnit() {
    return priceUnit;
  }

  /** @return without tax */
  public long unitPriceYen() {
    return unitPriceYen;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** @return null for good */
  public LocalDate validUntil() {
    return validUntil;
  }
}
