package jp.kiba.inventory.listing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The photos that stay, in their order; the first is the one that lists show. */
record OrderPhotos(@NotNull @Min(0) Integer version, @NotNull @Size(max = 8) List<@NotNull UUID> photos) {}
