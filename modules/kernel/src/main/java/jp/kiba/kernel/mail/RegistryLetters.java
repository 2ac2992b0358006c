package jp.kiba.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Now;

/** Every letter on its way, and what the operator's say. Any node may claim one; no two get the same. */
@ApplicationScoped
@Transactional
class RegistryLetters {
  /** Longer than all timeouts of one sending together. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SealedLetter sealed;

  void keep(Letter letter) {
    em.createNativeQuery("""
        INSERT INTO platform.letter (id, about, content, expires_at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (id, company_id) DO NOTHING""")
        .setParameter(1, letter.id()).setParameter(2, letter.about()).setParameter(3, sealed.of(letter))
        .setParameter(4, letter.until().atOffset(ZoneOffset.UTC)).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  Optional<WaitingLetter> claim() {
    List<WaitingLetter> rows = em.createNativeQuery("""
        SELECT * FROM platform.letter WHERE sent_at IS NULL AND given_up_at IS NULL AND not_before <= now()
        ORDER BY not_before, number LIMIT 1 FOR UPDATE SKIP LOCKED""", WaitingLetter.class).getResultList();
    rows.forEach(row -> row.claim(Now.instant(), LEASE));
    return rows.stream().findFirst();
  }

  Letter opened(WaitingLetter waiting) {
    return sealed.opened(waiting.id, waiting.content);
  }

  void sent(long number) {
    em.find(WaitingLetter.class, number).sent(Now.instant());
  }

  void failed(long number, String error) {
    em.find(WaitingLetter.class, number).failed(Now.instant(), error);
  }

  void givenUp(long number, String error) {
    em.find(WaitingLetter.class, number).giveUp(Now.instant(), error);
  }

  void withdraw(UUID about) {
    em.createNativeQuery("""
        UPDATE platform.letter SET given_up_at = now(), content = NULL, last_error = 'withdrawn'
        WHERE about = ?1 AND company_id IS NULL AND sent_at IS NULL AND given_up_at IS NULL""")
        .setParameter(1, about).executeUpdate();
  }

  void sweep() {
    em.createNativeQuery("""
        DELETE FROM platform.letter
        WHERE (sent_at IS NOT NULL OR given_up_at IS NOT NULL) AND queued_at < now() - interval '30 days' AND company_id IS NOT NULL""")
        .executeUpdate();
    em.createNativeQuery("DELETE FROM platform.idempotent_answer WHERE created_at < now() - interval '30 days'").executeUpdate();
  }

  /** Of the operator's own letters: a company's are asked for in its book. */
  @SuppressWarnings("unchecked")
  List<Object[]> about(List<UUID> subjects) {
    return em.createNativeQuery("""
        SELECT DISTINCT ON (about) about,
          CASE WHEN sent_at IS NOT NULL THEN 'SENT' WHEN given_up_at IS NOT NULL THEN 'GIVEN_UP' ELSE 'QUEUED' END
        FROM platform.letter WHERE company_id IS NULL AND about = ANY (CAST(?1 AS uuid[])) ORDER BY about, number DESC""")
        .setParameter(1, UuidArray.of(subjects)).getResultList();
  }
}
