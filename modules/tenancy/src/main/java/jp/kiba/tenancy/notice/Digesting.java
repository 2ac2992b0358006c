package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Mail;
import jp.kiba.kernel.api.Messages;
import jp.kiba.tenancy.api.NoticeKind;

/**
 * One letter with the titles of all that waits for a member, and they wait no longer, in one transaction: killed in between it is as
 * if it had not begun, and once it is through nothing of it is told again.
 */
@ApplicationScoped
class Digesting {
  private static final int MOST_NAMED = 50;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  NoticeKinds kinds;

  @Inject
  Readers readers;

  @Inject
  Mail mail;

  @Transactional
  @SuppressWarnings("unchecked")
  public void digest(UUID member, UUID letter) {
    List<Object[]> waiting = em.createNativeQuery("""
        WITH told AS (UPDATE notice SET in_digest = false WHERE member_id = ?1 AND in_digest RETURNING kind, by_name, detail, at, id)
        SELECT kind, by_name, detail FROM told ORDER BY at, id""").setParameter(1, member).getResultList();
    readers.one(member, null).ifPresent(reader -> tell(reader, waiting, letter));
  }

  /** Told is what the reader may still look at. */
  private void tell(Reader reader, List<Object[]> waiting, UUID letter) {
    Map<String, NoticeKind> theirs = kinds.of(reader.permissions()).stream().collect(Collectors.toMap(NoticeKind::name, Function.identity()));
    var told = waiting.stream().filter(row -> theirs.containsKey((String) row[0])).toList();
    if (!told.isEmpty()) {
      var lines = told.stream().limit(MOST_NAMED).map(row -> "・" + Messages.text(reader.language(),
          theirs.get((String) row[0]).template() + ".title", List.of("", row[1], row[2]))).collect(Collectors.joining("\n"));
      mail.send(Letter.of(letter, null, reader.email(), reader.language(), "tenancy.notice-digest", "/inbox",
          Integer.toString(told.size()), told.size() > MOST_NAMED ? lines + "\n…" : lines));
    }
  }
}
