package jp.kiba.inventory.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Dimensions of one piece that was sawn, glued, pressed or pre-cut, in mm. */
public record Board(
    @Schema(required = true) @NotNull @DecimalMin("0.1") @DecimalMax("2000") @Digits(integer = 5, fraction = 1) BigDecimal thicknessMm,
    @Schema(required = true) @NotNull @DecimalMin("0.1") @DecimalMax("5000") @Digits(integer = 5, fraction = 1) BigDecimal widthMm,
    @Schema(required = true) @NotNull @DecimalMin("0.1") @DecimalMax("30000") @Digits(integer = 5, fraction = 1) BigDecimal lengthMm) {}
