package jp.kiba.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.kiba.kernel.api.Seal;

/** In the registry, for each operator: what the command changes is in the same database, so both are there or neither. */
@ApplicationScoped
class RegistryAnswers implements KeptAnswers {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  HttpServletRequest request;

  @Inject
  Seal seal;

  @Override
  public boolean hold(String operation, String key) {
    return (Boolean) em.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, caller() + operation + key).getSingleResult();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Kept> find(String operation, String key) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT request_hash, sealed FROM platform.idempotent_answer WHERE caller = ?1 AND operation = ?2 AND key = ?3""")
        .setParameter(1, caller()).setParameter(2, operation).setParameter(3, key).getResultList();
    return rows.stream().findFirst().map(row -> new Kept((byte[]) row[0], seal.open(place(operation, key), (byte[]) row[1])));
  }

  @Override
  public void keep(String operation, String key, Kept answer) {
    em.createNativeQuery("""
        INSERT INTO platform.idempotent_answer (caller, operation, key, request_hash, sealed) VALUES (?1, ?2, ?3, ?4, ?5)""")
        .setParameter(1, caller()).setParameter(2, operation).setParameter(3, key)
        .setParameter(4, answer.hash()).setParameter(5, seal.close(place(operation, key), answer.body()))
        .executeUpdate();
  }

  private String caller() {
    return request.getUserPrincipal().getName();
  }

  private String place(String operation, String key) {
    return "answer " + caller() + " " + operation + " " + key;
  }
}
