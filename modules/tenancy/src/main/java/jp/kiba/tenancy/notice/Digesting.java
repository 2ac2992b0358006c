package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Language;
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
  Mail mail;

  @Transactional
  @SuppressWarnings("unchecked")
  public void digest(UUID member, UUID letter) {
    List<Object[]> waiting = em.createNativeQuery("""
        WITH told AS (UPDATE notice SET in_digest = false WHERE member_id = ?1 AND in_digest RETURNING kind, by_name, detail, at, id)
        SELECT t.kind, t.by_name, t.detail, m.email, m.language, m.state FROM told t JOIN member m ON m.id = ?1 ORDER BY t.at, t.id""")
        .setParameter(1, member).getResultList();
    if (waiting.isEmpty() || !"ACTIVE".equals(waiting.get(0)[5])) {
      return;
    }
    var language = Language.valueOf(((String) waiting.get(0)[4]).toUpperCase(Locale.ROOT));
    mail.send(Letter.of(letter, null, (String) waiting.get(0)[3], language, "tenancy.notice-digest", "/inbox",
        Integer.toString(waiting.size()), lines(waiting, language)));
  }

  private String lines(List<Object[]> waiting, Language language) {
    Map<String, NoticeKind> byName = kinds.all().stream().collect(Collectors.toMap(NoticeKind::name, Function.identity()));
    var lines = new ArrayList<String>();
    for (var row : waiting.subList(0, Math.min(MOST_NAMED, waiting.size()))) {
      var kind = byName.get((String) row[0]);
      if (kind != null) {
        lines.add("・" + Messages.text(language, kind.template() + ".title", List.of("", row[1], row[2])));
      }
    }
    return String.join("\n", lines) + (waiting.size() > MOST_NAMED ? "\n…" : "");
  }
}
