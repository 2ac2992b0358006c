package jp.kiba.inventory.savedsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.market.Shelf;
import jp.kiba.inventory.market.Wanted;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;

/** The searches in our book, and what is new for them. */
@ApplicationScoped
class SavedSearches {
  private static final int MOST_COUNTED = 100;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Shelf shelf;

  @Inject
  ObjectMapper json;

  List<SavedSearch> of(UUID member) {
    return em.createQuery("select s from SavedSearch s where s.memberId = :member order by s.createdAt, s.id", SavedSearch.class)
        .setParameter("member", member).getResultList();
  }

  /** @throws Problem 404 when the member has no such search */
  SavedSearch one(UUID member, UUID id) {
    return em.createQuery("select s from SavedSearch s where s.id = :id and s.memberId = :member", SavedSearch.class)
        .setParameter("id", id).setParameter("member", member).getResultStream().findFirst().orElseThrow(Problem::notFound);
  }

  /** Those that are told of, member by member. */
  List<SavedSearch> told() {
    return em.createQuery("select s from SavedSearch s where s.notifies = true order by s.memberId, s.createdAt, s.id", SavedSearch.class)
        .getResultList();
  }

  void add(SavedSearch search) {
    em.persist(search);
  }

  void remove(SavedSearch search) {
    em.remove(search);
  }

  /** The round asks the companies that want to be told of something, and no others. */
  void watch() {
    em.flush();
    em.createNativeQuery("""
        INSERT INTO market.search_watcher (company_id) SELECT ?1 WHERE EXISTS (SELECT FROM saved_search WHERE notify) ON CONFLICT DO NOTHING""")
        .setParameter(1, Current.tenant().id()).executeUpdate();
    em.createNativeQuery("DELETE FROM market.search_watcher WHERE company_id = ?1 AND NOT EXISTS (SELECT FROM saved_search WHERE notify)")
        .setParameter(1, Current.tenant().id()).executeUpdate();
  }

  Mark now() {
    var row = (Object[]) em.createNativeQuery("SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text), CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)").getSingleResult();
    return new Mark((String) row[0], Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS));
  }

  /** @return how many listings of others appeared for it between the two, up to 100 */
  int fresh(SavedSearch search, Mark since, Mark now) {
    return ((Number) em.createNativeQuery("""
        SELECT count(*) FROM exchange.new_listings(CAST(?1 AS jsonb), CAST(?2 AS xid8), ?3, CAST(?4 AS xid8), ?5, ?6)""")
        .setParameter(1, shelf.asked(wanted(search))).setParameter(2, since.xid()).setParameter(3, since.at().atOffset(ZoneOffset.UTC))
        .setParameter(4, now.xid()).setParameter(5, now.at().atOffset(ZoneOffset.UTC)).setParameter(6, MOST_COUNTED)
        .getSingleResult()).intValue();
  }

  Wanted wanted(SavedSearch search) {
    try {
      return json.readValue(search.wanted, Wanted.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("saved search " + search.id + " cannot be read any more", e);
    }
  }

  String written(Wanted wanted) {
    try {
      return json.writeValueAsString(wanted);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a search is not JSON", e);
    }
  }

  SavedSearchView view(SavedSearch search, Mark now) {
    return new SavedSearchView(search.id, search.name, wanted(search), search.sort, search.notifies, search.seenAt,
        fresh(search, search.seen(), now), search.version);
  }
}
