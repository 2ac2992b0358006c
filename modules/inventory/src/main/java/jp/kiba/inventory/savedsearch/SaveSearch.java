package jp.kiba.inventory.savedsearch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kiba.inventory.market.Sort;
import jp.kiba.inventory.market.Wanted;

/** @param notifies whether to be told by e-mail of new matches */
record SaveSearch(
    @NotBlank @Size(max = 60) String name,
    @NotNull @Valid Wanted wanted,
    @NotNull Sort sort,
    @NotNull Boolean notifies) {}
