package jp.kiba.inventory.pricelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A new price list. */
record AddPriceList(@NotNull @Valid PriceListContent content) {}
