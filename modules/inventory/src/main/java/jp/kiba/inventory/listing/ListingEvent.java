package jp.kiba.inventory.listing;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** A step of an offer: listing.published, listing.withdrawn. */
record ListingEvent(String type, UUID subject, String detail) implements DomainEvent {}
