package jp.kiba.inventory.listing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;

/** What a seller says of an offer besides the wood, when publishing and when changing it; null is as it was always: for everyone,
 *  everywhere, from now on. */
interface OfferedTerms {
  Integer pieces();

  PriceUnit priceUnit();

  Long unitPriceYen();

  String remarks();

  Integer minPieces();

  Integer leadTimeDays();

  Set<String> deliveryArea();

  Listing.Visibility visibility();

  Set<UUID> viewers();

  Instant publishFrom();

  Instant publishUntil();
}
