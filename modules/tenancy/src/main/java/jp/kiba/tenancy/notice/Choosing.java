package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.NoticeKind;

/** What a member wants to be told. Only kinds that concern them are theirs to choose. */
@ApplicationScoped
@Transactional
class Choosing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  NoticeKinds kinds;

  List<NoticeSetting> settings(Caller caller) {
    var chosen = chosen(caller);
    return kinds.of(caller.permissions()).stream()
        .map(kind -> new NoticeSetting(kind.name(), chosen.getOrDefault(kind.name(), Delivery.AT_ONCE))).toList();
  }

  List<NoticeSetting> choose(Caller caller, ChooseNotice command) {
    var theirs = kinds.of(caller.permissions()).stream().map(NoticeKind::name).collect(Collectors.toSet());
    if (caller.support() || !theirs.containsAll(command.kinds())) {
      throw Problem.notFound();
    }
    em.createNativeQuery("""
        INSERT INTO notice_choice (member_id, kind, wanted, delivery) SELECT ?1, kind, ?3, ?4 FROM unnest(string_to_array(?2, ' ')) AS kind
        ON CONFLICT (member_id, kind) DO UPDATE SET wanted = excluded.wanted, delivery = excluded.delivery""")
        .setParameter(1, caller.memberId()).setParameter(2, String.join(" ", command.kinds())).setParameter(3, command.delivery() != Delivery.OFF)
        .setParameter(4, command.delivery().name()).executeUpdate();
    return settings(caller);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Delivery> chosen(Caller caller) {
    List<Object[]> rows = em.createNativeQuery("SELECT kind, delivery, wanted FROM notice_choice WHERE member_id = ?1")
        .setParameter(1, caller.memberId()).getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> Delivery.of((String) row[1], (Boolean) row[2])));
  }
}
