package jp.kiba.kernel.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;

/** First answers to commands that carried a key, in the company's own book and in the command's own transaction. */
@ApplicationScoped
class Answers {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  @Transactional
  Object inTransaction(Callable<Object> work) throws Exception {
    return work.call();
  }

  /** @return the first answer, or empty when this is the first time
   *  @throws Problem 409 while the first one runs, 422 when the body was another */
  @SuppressWarnings("unchecked")
  Optional<String> given(String operation, String key, Object[] parameters) {
    var member = Current.actor().id();
    var lock = Current.tenant().schema() + member + operation + key;
    if (!(Boolean) em.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, lock).getSingleResult()) {
      throw Problem.conflict("command-running", "kernel.command-running");
    }
    List<Object[]> rows = em.createNativeQuery("""
        SELECT request_hash, body FROM idempotent_answer WHERE member_id = ?1 AND operation = ?2 AND key = ?3""")
        .setParameter(1, member).setParameter(2, operation).setParameter(3, key).getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (!Arrays.equals((byte[]) rows.get(0)[0], hash(parameters))) {
      throw Problem.refused("Idempotency-Key", "kernel.idempotency-key-reused");
    }
    return Optional.of((String) rows.get(0)[1]);
  }

  void keep(String operation, String key, Object[] parameters, String body) {
    em.createNativeQuery("""
        INSERT INTO idempotent_answer (member_id, operation, key, request_hash, body) VALUES (?1, ?2, ?3, ?4, ?5)""")
        .setParameter(1, Current.actor().id()).setParameter(2, operation).setParameter(3, key)
        .setParameter(4, hash(parameters)).setParameter(5, body)
        .executeUpdate();
  }

  /** Of what was understood, not of the bytes: blanks and the order of fields do not make another command. */
  private byte[] hash(Object[] parameters) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(parameters));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
