package jp.kiba.inventory.pricelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Another content for a price list. */
record ChangePriceList(@NotNull @Min(0) Integer version, @NotNull @Valid PriceListContent content) {}
