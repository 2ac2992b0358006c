package jp.kiba.tenancy.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The companies that let the operator look at this moment, for the operator's console. */
@ApplicationScoped
class OpenDoors {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Transactional
  @SuppressWarnings("unchecked")
  List<OpenSupport> all() {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT g.id, g.company_id, c.trade_name, g.reason, to_char(g.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') expires
        FROM platform.support_grant g JOIN platform.company c ON c.id = g.company_id
        WHERE g.revoked_at IS NULL AND g.expires_at > now() ORDER BY g.expires_at, g.id LIMIT ?1""")
        .setParameter(1, MOST).getResultList();
    return rows.stream().map(row -> new OpenSupport((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
        Instant.parse((String) row[4]))).toList();
  }
}
