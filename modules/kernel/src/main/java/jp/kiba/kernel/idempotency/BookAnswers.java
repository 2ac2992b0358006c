package jp.kiba.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Seal;

/** In the company's own book, for each member. */
@ApplicationScoped
class BookAnswers implements KeptAnswers {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Seal seal;

  @Override
  public boolean hold(String operation, String key) {
    return (Boolean) em.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, Current.tenant().schema() + member() + operation + key).getSingleResult();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Kept> find(String operation, String key) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT request_hash, sealed, body FROM idempotent_answer WHERE member_id = ?1 AND operation = ?2 AND key = ?3""")
        .setParameter(1, member()).setParameter(2, operation).setParameter(3, key).getResultList();
    // Answers from before they were sealed stand there as they were given.
    return rows.stream().findFirst().map(row -> new Kept((byte[]) row[0],
        row[1] == null ? (String) row[2] : seal.open(place(operation, key), (byte[]) row[1])));
  }

  @Override
  public void keep(String operation, String key, Kept answer) {
    em.createNativeQuery("""
        INSERT INTO idempotent_answer (member_id, operation, key, request_hash, sealed) VALUES (?1, ?2, ?3, ?4, ?5)""")
        .setParameter(1, member()).setParameter(2, operation).setParameter(3, key)
        .setParameter(4, answer.hash()).setParameter(5, seal.close(place(operation, key), answer.body()))
        .executeUpdate();
  }

  private static UUID member() {
    return Current.actor().id();
  }

  private static String place(String operation, String key) {
    return "answer " + Current.tenant().schema() + " " + member() + " " + operation + " " + key;
  }
}
