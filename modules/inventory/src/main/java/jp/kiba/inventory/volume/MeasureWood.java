package jp.kiba.inventory.volume;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.KindSpec;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;

/** Dimensions as a query; the limits are those of {@link Board} and {@link Log}. */
class MeasureWood {
  @QueryParam("kind")
  @NotNull
  Kind kind;
  @QueryParam("product")
  Product product;
  @QueryParam("thicknessMm")
  @DecimalMin("0.1") @DecimalMax("2000") @Digits(integer = 5, fraction = 1)
  BigDecimal thicknessMm;
  @QueryParam("widthMm")
  @DecimalMin("0.1") @DecimalMax("5000") @Digits(integer = 5, fraction = 1)
  BigDecimal widthMm;
  @QueryParam("lengthMm")
  @DecimalMin("0.1") @DecimalMax("30000") @Digits(integer = 5, fraction = 1)
  BigDecimal lengthMm;
  @QueryParam("diameterCm")
  @DecimalMin("1") @DecimalMax("300") @Digits(integer = 3, fraction = 1)
  BigDecimal diameterCm;
  @QueryParam("lengthM")
  @DecimalMin("0.1") @DecimalMax("30") @Digits(integer = 2, fraction = 2)
  BigDecimal lengthM;
  @QueryParam("piecesPerBundle")
  @Min(2) @Max(10_000)
  Integer piecesPerBundle;
  @QueryParam("rule")
  @Size(max = 40)
  String rule;
  @QueryParam("pieces")
  @NotNull @Min(1) @Max(1_000_000)
  Integer pieces;

  /** @throws Problem 422 that names a dimension which the kind needs and which is missing, or a rule that is not for the kind */
  VolumeView volume() {
    var rule = rule();
    if (kind == Kind.LOG) {
      return VolumeView.of(rule, rule.volume(null, log(), pieces), null, pieces, null);
    }
    var board = board();
    return VolumeView.of(rule, rule.volume(board, null, pieces), board, pieces, piecesPerBundle);
  }

  private VolumeRule rule() {
    var usual = VolumeRule.named(KindSpec.of(kind, product).volumeRule());
    if (usual.name().equals(VolumeRule.NONE)) {
      throw Problem.refused("product", "inventory.no-volume");
    }
    return rule == null ? usual : VolumeRule.find(rule).filter(r -> r.kinds().contains(kind) && !r.name().equals(VolumeRule.NONE))
        .orElseThrow(() -> Problem.refused("rule", "inventory.rule-of-kind"));
  }

  private Board board() {
    return new Board(needed("thicknessMm", thicknessMm), needed("widthMm", widthMm), needed("lengthMm", lengthMm));
  }

  private Log log() {
    return new Log(needed("diameterCm", diameterCm), needed("lengthM", lengthM));
  }

  private static BigDecimal needed(String name, BigDecimal dimension) {
    if (dimension == null) {
      throw Problem.refused(name, "inventory.dimension-needed");
    }
    return dimension;
  }
}
