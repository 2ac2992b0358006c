package jp.kiba.tenancy.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** Each batch in a transaction of its own, which locks next to nothing and is soon over. */
@ApplicationScoped
@Transactional
class Twins {
  private static final int BATCH = 200;
  private static final UUID FIRST = new UUID(0, 0);
  /** Of one run so many divergences are kept; the count is of all. */
  private static final int KEPT = 1000;
  private static final int RUNS_KEPT = 60;

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  /** Where a comparison goes on.
   *  @param id null: nothing is left */
  record Place(UUID one, UUID other, UUID id) {
    static final Place START = new Place(FIRST, FIRST, FIRST);
  }

  /** What one batch found: as the functions return it. */
  record Batch(List<Object[]> rows) {}

  void begin(UUID id, String askedBy) {
    var run = em.find(TwinRun.class, id);
    if (run == null) {
      em.persist(TwinRun.of(id, askedBy));
    } else {
      run.again();
    }
  }

  @SuppressWarnings("unchecked")
  List<String> kinds() {
    return em.createNativeQuery("SELECT DISTINCT kind FROM exchange.twin_tables() WHERE kind IS NOT NULL ORDER BY 1").getResultList();
  }

  /** Tables that the exchange writes and no kind claims: compared by nobody, so each is a divergence. */
  @SuppressWarnings("unchecked")
  List<String> unclaimed() {
    return em.createNativeQuery("SELECT table_name FROM exchange.twin_tables() WHERE kind IS NULL ORDER BY 1").getResultList();
  }

  @SuppressWarnings("unchecked")
  Batch compare(String kind, Place after) {
    return new Batch(em.createNativeQuery("SELECT what, table_name, subject, row_key, one, other, n FROM exchange.twin_compare(?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, kind).setParameter(2, after.one()).setParameter(3, after.other()).setParameter(4, after.id())
        .setParameter(5, BATCH).getResultList());
  }

  @SuppressWarnings("unchecked")
  List<UUID> companies(UUID after) {
    return em.createNativeQuery("SELECT id FROM platform.company WHERE id > ?1 AND state <> 'CLOSED' ORDER BY id LIMIT 100")
        .setParameter(1, after).getResultList();
  }

  @SuppressWarnings("unchecked")
  Batch strays(UUID company) {
    return new Batch(em.createNativeQuery("SELECT what, table_name, subject, row_key, one, other, n FROM exchange.twin_strays(?1)")
        .setParameter(1, company).getResultList());
  }

  void note(UUID run, Tally tally, boolean finished) {
    em.find(TwinRun.class, run).note(tally, finished);
    if (finished) {
      em.flush();
      int no = 0;
      for (var d : tally.found()) {
        em.createNativeQuery("""
            INSERT INTO platform.twin_divergence (run_id, no, what, table_name, subject, row_key, one, other)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING""")
            .setParameter(1, run).setParameter(2, no++).setParameter(3, d.what().name()).setParameter(4, d.table())
            .setParameter(5, d.subject()).setParameter(6, d.row()).setParameter(7, d.one()).setParameter(8, d.other()).executeUpdate();
      }
      em.createNativeQuery("""
          DELETE FROM platform.twin_run WHERE id NOT IN (SELECT id FROM platform.twin_run ORDER BY started_at DESC LIMIT ?1)""")
          .setParameter(1, RUNS_KEPT).executeUpdate();
      if (tally.divergences() > 0) {
        em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES ('kiba', 'twins.diverged', NULL)")
            .executeUpdate();
      }
    }
  }

  static int kept() {
    return KEPT;
  }

  Page<TwinRunView> page(Cursor after, int limit) {
    var select = Select.of(em, TwinRun.class, "select r from TwinRun r");
    if (after != null) {
      select.where("(r.startedAt < :at or (r.startedAt = :at and r.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("r.startedAt desc, r.id desc", limit), limit, r -> Cursor.after(r.startedAt, r.id)).map(TwinRun::view);
  }

  @SuppressWarnings("unchecked")
  List<TwinDivergence> divergences(UUID run) {
    if (em.find(TwinRun.class, run) == null) {
      throw Problem.notFound();
    }
    List<Object[]> rows = em.createNativeQuery("""
        SELECT what, table_name, subject, row_key, one, other FROM platform.twin_divergence WHERE run_id = ?1 ORDER BY no LIMIT 1000""")
        .setParameter(1, run).getResultList();
    return rows.stream().map(Tally::divergence).toList();
  }
}
