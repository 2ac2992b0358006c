package jp.kiba.inventory.origin;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says that a lot, or a part of it, is of an origin.
 *
 * @param volumeM3 null for all of the lot that has no origin yet
 * @param certifiedM3 null for as much as the evidence still covers
 */
record AttachOrigin(
    @NotNull UUID recordId,
    @Schema(nullable = true) @DecimalMin("0.0001") @DecimalMax("999999") @Digits(integer = 6, fraction = 4) BigDecimal volumeM3,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax("999999") @Digits(integer = 6, fraction = 4) BigDecimal certifiedM3) {}
