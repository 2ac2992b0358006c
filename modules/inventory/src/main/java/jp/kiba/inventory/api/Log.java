package jp.kiba.inventory.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Dimensions of one log.
 *
 * @param diameterCm at the small end 末口, measured by the JAS procedure
 * @param lengthM without the trimming allowance 余尺
 */
public record Log(
    @Schema(required = true) @NotNull @DecimalMin("1") @DecimalMax("300") @Digits(integer = 3, fraction = 1) BigDecimal diameterCm,
    @Schema(required = true) @NotNull @DecimalMin("0.1") @DecimalMax("30") @Digits(integer = 2, fraction = 2) BigDecimal lengthM) {}
