package jp.kiba.inventory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The places of the bound company's book. */
@ApplicationScoped
@Transactional
public class Places {
  private static final String ROW = """
      select p, (select count(l) from Lot l where l.placeId = p.id and l.pieces > 0),
        (select sum(l.volumeM3) from Lot l where l.placeId = p.id and l.pieces > 0) from Place p""";

  private static final int MOST_NAMES = 500;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  Page<PlaceView> page(Boolean archived, Cursor after, int limit) {
    var select = Select.of(em, Object[].class, ROW);
    if (archived != null) {
      select.where(archived ? "p.archivedAt is not null" : "p.archivedAt is null");
    }
    if (after != null) {
      select.where("(p.name > :name or (p.name = :name and p.id > :id))").with("name", after.key()).with("id", after.id());
    }
    return Page.of(select.list("p.name, p.id", limit), limit, row -> new Cursor(((Place) row[0]).name, ((Place) row[0]).id))
        .map(Places::view);
  }

  /** @throws Problem 404 when there is none */
  PlaceView one(UUID id) {
    return Select.of(em, Object[].class, ROW).where("p.id = :id", "id", id).list("p.id", 1).stream().findFirst().map(Places::view)
        .orElseThrow(Problem::notFound);
  }

  private static PlaceView view(Object[] row) {
    return PlaceView.of((Place) row[0], (Number) row[1], (BigDecimal) row[2]);
  }

  /** @return what the places that are in use are called, in alphabetical order */
  public List<String> names() {
    return em.createQuery("select p.name from Place p where p.archivedAt is null order by p.name", String.class).setMaxResults(MOST_NAMES)
        .getResultList();
  }

  /** @return the place, held against being archived until the transaction ends
   *  @param field names it in the problem
   *  @throws Problem 422 when there is none, or it is archived */
  public Place open(UUID id, String field) {
    // FOR SHARE: those who put something there do not wait for each other, only for who archives it.
    em.createNativeQuery("SELECT 1 FROM place WHERE id = ?1 FOR SHARE").setParameter(1, id).getResultList();
    return Optional.ofNullable(em.find(Place.class, id)).filter(p -> p.archivedAt == null)
        .orElseThrow(() -> Problem.refused(field, "inventory.place"));
  }

  /** The place of that name, which is made when there is none.
   *  @throws Problem 422 naming {@code place} when it is archived */
  public Place named(String name) {
    var found = em.createQuery("select p.id from Place p where p.name = :name", UUID.class).setParameter("name", name.strip())
        .getResultStream().findFirst();
    if (found.isPresent()) {
      return open(found.get(), "place");
    }
    var place = Place.added(name, PlaceKind.OTHER);
    em.persist(place);
    em.flush();
    events.fire(new PlaceEvent("place.added", place.id, place.name, Changes.NONE));
    return place;
  }
}
