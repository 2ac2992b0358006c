package jp.kiba.trading.loading;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** @param version 0 for a new one
 *  @param archived whether it is not loaded any more */
record DescribeVehicle(
    @NotNull @Min(0) Integer version,
    @NotBlank @Size(max = 60) String name,
    @NotNull @DecimalMin("0.1") @DecimalMax("200") @Digits(integer = 3, fraction = 3) BigDecimal capacityM3,
    @NotNull @Min(100) @Max(60_000) Integer capacityKg,
    @NotNull @Min(500) @Max(25_000) Integer bedLengthMm,
    @NotNull Boolean archived) {}
