package jp.kiba.inventory.listing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an offer stands by the clock: between its first and its last moment nothing needs to happen for it to begin or to end. */
@Schema(name = "ListingStatus")
enum ListingStatus {
  SCHEDULED, PUBLISHED, ENDED, WITHDRAWN;

  static ListingStatus of(Listing listing, Instant now) {
    if (listing.status == Listing.Status.WITHDRAWN) {
      return WITHDRAWN;
    }
    if (listing.publishUntil != null && !listing.publishUntil.isAfter(now)) {
      return ENDED;
    }
    return listing.publishFrom != null && listing.publishFrom.isAfter(now) ? SCHEDULED : PUBLISHED;
  }
}
