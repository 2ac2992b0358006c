package jp.kiba.inventory.listing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import jp.kiba.tenancy.api.Kind;

/** Which of our own listings: all that is said holds. */
class FindOwnListings {
  @QueryParam("status")
  ListingStatus status;
  @QueryParam("kind")
  Kind kind;
  @QueryParam("visibility")
  Listing.Visibility visibility;
  @QueryParam("q") @Size(max = 100)
  String q;
}
