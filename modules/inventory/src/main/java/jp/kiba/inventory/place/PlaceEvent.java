package jp.kiba.inventory.place;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What became of a place: place.added, place.changed, place.archived, place.reopened. */
record PlaceEvent(String type, UUID subject, String detail, Changes changes) implements DomainEvent {}
