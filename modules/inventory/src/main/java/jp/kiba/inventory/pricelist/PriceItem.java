package jp.kiba.inventory.pricelist;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.NullableUuid;
import jp.kiba.tenancy.api.Kind;

/** A line of a price list, as its columns. */
@Embeddable
class PriceItem {
  @Column(name = "line_no")
  int lineNo;
  @Convert(converter = NullableUuid.class)
  @Column(name = "listing_id")
  UUID listingId;
  @Enumerated(EnumType.STRING)
  Kind kind;
  String species;
  String grade;
  @Column(name = "thickness_mm")
  BigDecimal thicknessMm;
  @Column(name = "width_mm")
  BigDecimal widthMm;
  @Column(name = "length_mm")
  BigDecimal lengthMm;
  @Column(name = "diameter_cm")
  BigDecimal diameterCm;
  @Column(name = "length_m")
  BigDecimal lengthM;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit")
  PriceUnit priceUnit;
  @Column(name = "unit_price_yen")
  Long unitPriceYen;
  @Column(name = "discount_percent")
  BigDecimal discountPercent;

  protected PriceItem() {}

  static PriceItem of(int lineNo, PriceLine line) {
    var item = new PriceItem();
    item.lineNo = lineNo;
    item.listingId = line.listingId();
    item.kind = line.kind();
    item.species = line.species();
    item.grade = line.grade();
    item.thicknessMm = line.thicknessMm();
    item.widthMm = line.widthMm();
    item.lengthMm = line.lengthMm();
    item.diameterCm = line.diameterCm();
    item.lengthM = line.lengthM();
    item.priceUnit = line.unitPriceYen() == null ? null : line.priceUnit();
    item.unitPriceYen = line.unitPriceYen();
    item.discountPercent = line.discountPercent();
    return item;
  }

  PriceLine line() {
    return new PriceLine(listingId, kind, species, grade, thicknessMm, widthMm, lengthMm, diameterCm, lengthM, priceUnit,
        unitPriceYen, discountPercent);
  }
}
