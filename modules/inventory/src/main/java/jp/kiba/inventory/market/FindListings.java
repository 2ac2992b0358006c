package jp.kiba.inventory.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.tenancy.api.Kind;

/** What a buyer looks for, as query parameters. Every one may be absent; a list is the parameter several times. */
class FindListings {
  private static final String MOST_CM = "300";
  private static final String MOST_M3 = "1000000";

  @QueryParam("kind") @Size(max = 6)
  List<@NotNull Kind> kinds;
  @QueryParam("product") @Size(max = 30)
  List<@NotNull Product> products;
  @QueryParam("species") @Size(max = 30)
  List<@NotNull @Size(max = 40) String> species;
  @QueryParam("grade") @Size(max = 30)
  List<@NotNull @Size(max = 40) String> grades;
  @QueryParam("drying") @Size(max = 12)
  List<@NotNull Drying> dryings;
  @QueryParam("surface") @Size(max = 3)
  List<@NotNull Surface> surfaces;
  @QueryParam("treatment") @Size(max = 13)
  List<@NotNull Treatment> treatments;
  @QueryParam("mark") @Size(max = 8)
  List<@NotNull Mark> marks;
  @QueryParam("prefecture") @Size(max = 47)
  List<@NotNull @Pattern(regexp = "[0-4][0-9]") String> prefectures;
  @QueryParam("minThicknessMm") @DecimalMin("0") @DecimalMax(Criteria.MOST_MM)
  BigDecimal minThicknessMm;
  @QueryParam("maxThicknessMm") @DecimalMin("0") @DecimalMax(Criteria.MOST_MM)
  BigDecimal maxThicknessMm;
  @QueryParam("minWidthMm") @DecimalMin("0") @DecimalMax(Criteria.MOST_MM)
  BigDecimal minWidthMm;
  @QueryParam("maxWidthMm") @DecimalMin("0") @DecimalMax(Criteria.MOST_MM)
  BigDecimal maxWidthMm;
  @QueryParam("minLengthMm") @DecimalMin("0") @DecimalMax(Criteria.MOST_MM)
  BigDecimal minLengthMm;
  @QueryParam("maxLengthMm") @DecimalMin("0") @DecimalMax(Criteria.MOST_MM)
  BigDecimal maxLengthMm;
  @QueryParam("minDiameterCm") @DecimalMin("0") @DecimalMax(MOST_CM)
  BigDecimal minDiameterCm;
  @QueryParam("maxDiameterCm") @DecimalMin("0") @DecimalMax(MOST_CM)
  BigDecimal maxDiameterCm;
  @QueryParam("text") @Size(max = Criteria.MOST_TEXT)
  String text;
  @QueryParam("priceUnit") @Size(max = 4)
  List<@NotNull PriceUnit> priceUnits;
  @QueryParam("minYenPerM3") @Min(0) @Max(Wanted.MOST_YEN)
  Long minYenPerM3;
  @QueryParam("maxYenPerM3") @Min(0) @Max(Wanted.MOST_YEN)
  Long maxYenPerM3;
  @QueryParam("minPieces") @Min(1) @Max(1_000_000)
  Integer minPieces;
  @QueryParam("minM3") @DecimalMin("0") @DecimalMax(MOST_M3)
  BigDecimal minM3;
  @QueryParam("maxLeadDays") @Min(0) @Max(365)
  Integer maxLeadDays;
  @QueryParam("deliverTo") @Pattern(regexp = "[0-4][0-9]")
  String deliverTo;
  @QueryParam("seller") @Size(max = 50)
  List<@NotNull UUID> sellers;
  @QueryParam("legality") @Size(max = 3)
  List<@NotNull Legality> legality;
  @QueryParam("onlyPartners") @DefaultValue("false")
  boolean onlyPartners;

  Wanted wanted() {
    return new Wanted(new Criteria(kinds, products, species, grades, dryings, surfaces, treatments, marks, prefectures,
        minThicknessMm, maxThicknessMm, minWidthMm, maxWidthMm, minLengthMm, maxLengthMm, minDiameterCm, maxDiameterCm, text),
        priceUnits, minYenPerM3, maxYenPerM3, minPieces, minM3, maxLeadDays, deliverTo, sellers, legality, onlyPartners);
  }
}
