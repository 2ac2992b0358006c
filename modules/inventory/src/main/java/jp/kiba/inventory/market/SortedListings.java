package jp.kiba.inventory.market;

import jakarta.ws.rs.QueryParam;

/** What a buyer looks for, in the order that they look at it. */
class SortedListings extends FindListings {
  /** Null: the newest first. */
  @QueryParam("sort")
  Sort sort;

  Sort order() {
    return sort == null ? Sort.NEWEST : sort;
  }
}
