package jp.kiba.inventory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Setting up places, renaming and giving them up. */
@ApplicationScoped
@Transactional
class Placing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Places places;

  @Inject
  Events events;

  PlaceView add(AddPlace command) {
    var place = Place.added(command.name(), command.kind());
    place.describe(command.kind(), command.prefecture(), command.note());
    free(place.name, place.id);
    em.persist(place);
    return told(place, "place.added", Changes.NONE);
  }

  PlaceView change(UUID id, ChangePlace command) {
    var place = locked(id, command.version());
    var name = command.name().strip();
    free(name, id);
    var changes = Changes.of("name", place.name, name).and("kind", place.kind, command.kind());
    place.describe(command.kind(), command.prefecture(), command.note());
    if (!place.name.equals(name)) {
      place.name = name;
      // Nodes of the release before read the name with each lot.
      em.createQuery("update Lot l set l.place = :name where l.placeId = :id").setParameter("name", name).setParameter("id", id).executeUpdate();
    }
    return told(place, "place.changed", changes);
  }

  /** @throws Problem 409 when something lies there */
  PlaceView archive(UUID id, int version) {
    var place = locked(id, version);
    long lots = em.createQuery("select count(l) from Lot l where l.placeId = :id and l.pieces > 0", Long.class)
        .setParameter("id", id).getSingleResult();
    if (lots > 0) {
      throw Problem.conflict("place-in-use", "inventory.place-in-use", lots);
    }
    place.archive();
    return told(place, "place.archived", Changes.NONE);
  }

  PlaceView reopen(UUID id, int version) {
    var place = locked(id, version);
    place.reopen();
    return told(place, "place.reopened", Changes.NONE);
  }

  private Place locked(UUID id, int version) {
    var place = em.find(Place.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (place == null) {
      throw Problem.notFound();
    }
    place.seenAs(version);
    return place;
  }

  private void free(String name, UUID but) {
    if (em.createQuery("select count(p) from Place p where p.name = :name and p.id <> :but", Long.class).setParameter("name", name)
        .setParameter("but", but).getSingleResult() > 0) {
      throw Problem.refused("name", "inventory.place-taken");
    }
  }

  private PlaceView told(Place place, String event, Changes changes) {
    em.flush();
    events.fire(new PlaceEvent(event, place.id, place.name, changes));
    return places.one(place.id);
  }
}
