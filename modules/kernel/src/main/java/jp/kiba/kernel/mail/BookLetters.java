package jp.kiba.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Letter;

/** The bound company's letters: no address leaves its book before the mail server gets it. */
@ApplicationScoped
@Transactional
class BookLetters {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  SealedLetter sealed;

  void keep(Letter letter) {
    em.createNativeQuery("""
        WITH kept AS (INSERT INTO letter (id, about, content) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING)
        SELECT platform.post_letter(?1, ?4)::text""")
        .setParameter(1, letter.id()).setParameter(2, letter.about()).setParameter(3, sealed.of(letter))
        .setParameter(4, letter.until().atOffset(ZoneOffset.UTC)).getSingleResult();
  }

  /** @return the letter, or empty when it is gone already */
  @SuppressWarnings("unchecked")
  Optional<Letter> waiting(UUID id) {
    List<byte[]> content = em.createNativeQuery("SELECT content FROM letter WHERE id = ?1 AND content IS NOT NULL")
        .setParameter(1, id).getResultList();
    return content.stream().findFirst().map(bytes -> sealed.opened(id, bytes));
  }

  void sent(UUID id) {
    em.createNativeQuery("UPDATE letter SET sent_at = now(), content = NULL WHERE id = ?1").setParameter(1, id).executeUpdate();
  }

  void givenUp(UUID id) {
    em.createNativeQuery("UPDATE letter SET given_up_at = now(), content = NULL WHERE id = ?1 AND content IS NOT NULL")
        .setParameter(1, id).executeUpdate();
  }

  void withdraw(UUID about) {
    em.createNativeQuery("UPDATE letter SET given_up_at = now(), content = NULL WHERE about = ?1 AND content IS NOT NULL")
        .setParameter(1, about).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<Object[]> about(List<UUID> subjects) {
    return em.createNativeQuery("""
        SELECT DISTINCT ON (about) about,
          CASE WHEN sent_at IS NOT NULL THEN 'SENT' WHEN given_up_at IS NOT NULL THEN 'GIVEN_UP' ELSE 'QUEUED' END
        FROM letter WHERE about = ANY (CAST(?1 AS uuid[])) ORDER BY about, queued_at DESC, id""")
        .setParameter(1, UuidArray.of(subjects)).getResultList();
  }
}
