package jp.kiba.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** All companies' uploads, as the nodes that sweep see them. */
@ApplicationScoped
@Transactional
class ExpiredUploads {
  record Expired(UUID id, String schema) {}

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  /** @return what nobody completed, oldest first */
  @SuppressWarnings("unchecked")
  List<Expired> before(Instant before, int most) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT id, schema_name FROM platform.upload WHERE completed_at IS NULL AND expires_at < ?1 ORDER BY expires_at LIMIT ?2""")
        .setParameter(1, before.atOffset(ZoneOffset.UTC)).setParameter(2, most).getResultList();
    return rows.stream().map(row -> new Expired((UUID) row[0], (String) row[1])).toList();
  }

  /** Unless it was completed in the meantime. */
  void forget(UUID id) {
    em.createNativeQuery("DELETE FROM platform.upload WHERE id = ?1 AND completed_at IS NULL").setParameter(1, id).executeUpdate();
  }

  void forgetCompleted(Instant before) {
    em.createNativeQuery("DELETE FROM platform.upload WHERE completed_at < ?1 AND expires_at < ?1")
        .setParameter(1, before.atOffset(ZoneOffset.UTC)).executeUpdate();
  }
}
