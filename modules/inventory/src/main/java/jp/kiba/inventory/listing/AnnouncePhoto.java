package jp.kiba.inventory.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Asks where to send a photo.
 *  @param length of the file in bytes */
record AnnouncePhoto(@NotNull @Min(1) @Max(Photographing.MOST_BYTES) Long length) {}
