package jp.kiba.tenancy.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the registry about all companies' schemas; no book is opened for it. */
@ApplicationScoped
@Transactional
class Fleets {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  @ConfigProperty(name = "kiba.cell.limit", defaultValue = "200")
  int limit;

  FleetView view() {
    return new FleetView(count("SELECT count(*) FROM platform.book"), count("SELECT count(*) FROM platform.spare"),
        count("""
            SELECT count(*) FROM (SELECT FROM platform.book b LEFT JOIN platform.tenant_migration m ON m.schema_name = b.schema_name
              GROUP BY b.schema_name HAVING count(m.version) < (SELECT count(DISTINCT version) FROM platform.tenant_migration)) late"""),
        cells(), failures());
  }

  @SuppressWarnings("unchecked")
  private List<FleetView.Cell> cells() {
    List<Object[]> rows = em.createNativeQuery("SELECT cell, count(*) FROM platform.book GROUP BY cell ORDER BY cell").getResultList();
    return rows.stream().map(r -> new FleetView.Cell((Integer) r[0], (Long) r[1], limit)).toList();
  }

  @SuppressWarnings("unchecked")
  private List<FleetView.Failure> failures() {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT f.schema_name, c.id, c.trade_name, f.version, f.attempts, f.error, CAST(extract(epoch FROM f.failed_at) * 1000 AS bigint)
        FROM platform.migration_failure f LEFT JOIN platform.company c ON c.schema_name = f.schema_name
        ORDER BY f.failed_at DESC, f.schema_name LIMIT 100""").getResultList();
    return rows.stream().map(r -> new FleetView.Failure((String) r[0], (UUID) r[1], (String) r[2], (String) r[3], (Integer) r[4],
        (String) r[5], Instant.ofEpochMilli((Long) r[6]))).toList();
  }

  private long count(String sql) {
    return (Long) em.createNativeQuery(sql).getSingleResult();
  }
}
