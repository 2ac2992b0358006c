package jp.kiba.inventory.origin;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** How much of a lot's share its evidence covers: what one output of a transformation does not claim, another may. */
record ChangeShare(
    @NotNull @DecimalMin("0") @DecimalMax("999999") @Digits(integer = 6, fraction = 6) BigDecimal certifiedM3) {}
