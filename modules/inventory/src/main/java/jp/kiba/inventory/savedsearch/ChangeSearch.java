package jp.kiba.inventory.savedsearch;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ChangeSearch(
    @NotNull @Min(0) Integer version,
    @NotBlank @Size(max = 60) String name,
    @NotNull Boolean notifies) {}
