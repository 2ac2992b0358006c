package jp.kiba.inventory.market;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.listing.Listing;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a buyer looks for. Every filter may be absent; both ends of a range count. */
class FindListings {
  private static final String MOST_MM = "99999.9";

  @QueryParam("kind")
  Kind kind;
  @QueryParam("species") @Size(max = 40)
  String species;
  @QueryParam("grade") @Size(max = 40)
  String grade;
  @QueryParam("prefecture") @Size(max = 2)
  String prefecture;
  @QueryParam("minThicknessMm") @DecimalMin("0") @DecimalMax(MOST_MM)
  BigDecimal minThicknessMm;
  @QueryParam("maxThicknessMm") @DecimalMin("0") @DecimalMax(MOST_MM)
  BigDecimal maxThicknessMm;
  @QueryParam("minWidthMm") @DecimalMin("0") @DecimalMax(MOST_MM)
  BigDecimal minWidthMm;
  @QueryParam("maxWidthMm") @DecimalMin("0") @DecimalMax(MOST_MM)
  BigDecimal maxWidthMm;
  @QueryParam("minLengthMm") @DecimalMin("0") @DecimalMax(MOST_MM)
  BigDecimal minLengthMm;
  @QueryParam("maxLengthMm") @DecimalMin("0") @DecimalMax(MOST_MM)
  BigDecimal maxLengthMm;
  @QueryParam("minPriceYen") @Min(0)
  Long minPriceYen;
  @QueryParam("maxPriceYen") @Min(0)
  Long maxPriceYen;
  @QueryParam("priceUnit")
  PriceUnit priceUnit;
  @QueryParam("sort") @DefaultValue("newest") @Pattern(regexp = "newest|price")
  @Schema(type = SchemaType.STRING, enumeration = {"newest", "price"}, defaultValue = "newest")
  String sort;
  @QueryParam("cursor") @Size(max = 500)
  String cursor;
  @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST)
  int limit;

  Select<Object[]> narrow(Select<Object[]> select) {
    return select
        .where("l.status = :published", "published", Listing.Status.PUBLISHED)
        .where("c.active = true")
        .where("l.availablePieces > 0")
        .where("l.wood.kind = :kind", "kind", kind)
        .where("l.wood.species = :species", "species", species)
        .where("l.wood.grade = :grade", "grade", grade)
        .where("c.prefecture = :prefecture", "prefecture", prefecture)
        .where("l.wood.thicknessMm >= :minThickness", "minThickness", minThicknessMm)
        .where("l.wood.thicknessMm <= :maxThickness", "maxThickness", maxThicknessMm)
        .where("l.wood.widthMm >= :minWidth", "minWidth", minWidthMm)
        .where("l.wood.widthMm <= :maxWidth", "maxWidth", maxWidthMm)
        .where("l.wood.lengthMm >= :minLength", "minLength", minLengthMm)
        .where("l.wood.lengthMm <= :maxLength", "maxLength", maxLengthMm)
        .where("l.unitPriceYen >= :minPrice", "minPrice", minPriceYen)
        .where("l.unitPriceYen <= :maxPrice", "maxPrice", maxPriceYen)
        .where("l.priceUnit = :unit", "unit", priceUnit);
  }

  boolean byPrice() {
    return sort.equals("price");
  }
}
