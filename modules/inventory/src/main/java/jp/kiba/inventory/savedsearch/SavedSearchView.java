package jp.kiba.inventory.savedsearch;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.market.Sort;
import jp.kiba.inventory.market.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param fresh how many listings appeared since it was looked at, counted up to 100 */
@Schema(name = "SavedSearch")
record SavedSearchView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) Wanted wanted,
    @Schema(required = true) Sort sort,
    @Schema(required = true) boolean notifies,
    @Schema(required = true) Instant seenAt,
    @Schema(required = true, description = "How many appeared since, counted up to 100") int fresh,
    @Schema(required = true) int version) {}
