package jp.kiba.trading.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.tenancy.api.Kind;

/** The wood whose prices are asked for: a size that is not said is one that the wood does not have. */
class PriceWanted extends ReportWanted {
  @QueryParam("kind") @NotNull
  Kind kind;
  @QueryParam("species") @NotNull @Size(max = 40)
  String species;
  @QueryParam("grade") @NotNull @Size(max = 40)
  String grade;
  @QueryParam("thicknessMm")
  BigDecimal thicknessMm;
  @QueryParam("widthMm")
  BigDecimal widthMm;
  @QueryParam("lengthMm")
  BigDecimal lengthMm;
  @QueryParam("diameterCm")
  BigDecimal diameterCm;
  @QueryParam("lengthM")
  BigDecimal lengthM;
  @QueryParam("priceUnit") @NotNull
  PriceUnit priceUnit;
}
