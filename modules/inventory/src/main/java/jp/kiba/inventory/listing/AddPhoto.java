package jp.kiba.inventory.listing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes up a photo that was sent.
 *  @param uploadId id of its ticket */
record AddPhoto(@NotNull UUID uploadId) {}
