package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.NoticeKind;

/** The bound company's active members, with what they may do and want to be told at this moment. */
@ApplicationScoped
class Readers {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** Whom it concerns; not who did it, not whom it was done to, and not who joined only afterwards: the outbox may come late. */
  @SuppressWarnings("unchecked")
  List<Reader> of(NoticeKind kind, ReceivedEvent event) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT m.id, m.email, m.language, m.roles, coalesce(string_agg(r.permissions, ''), ''), c.delivery, c.wanted FROM member m
        LEFT JOIN role r ON position(r.id::text IN m.own_roles) > 0
        LEFT JOIN notice_choice c ON c.member_id = m.id AND c.kind = ?1
        LEFT JOIN audit_entry a ON a.id = ?2 AND a.by_us
        WHERE m.state = 'ACTIVE' AND m.id IS DISTINCT FROM a.actor_id AND m.id <> ?3
          AND NOT EXISTS (SELECT FROM audit_entry j WHERE j.subject = m.id AND j.type = 'member.joined' AND j.at > ?4)
        GROUP BY m.id, c.delivery, c.wanted ORDER BY m.invited_at, m.id""")
        .setParameter(1, kind.name()).setParameter(2, event.id()).setParameter(3, event.subject())
        .setParameter(4, event.occurredAt().atOffset(ZoneOffset.UTC)).getResultList();
    var types = types();
    return rows.stream().map(row -> Reader.of(row, types)).filter(reader -> kind.concerns(reader.permissions())).toList();
  }

  /** @param kind whose choice counts; null for none
   *  @return empty when there is no such active member */
  @SuppressWarnings("unchecked")
  Optional<Reader> one(UUID member, NoticeKind kind) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT m.id, m.email, m.language, m.roles, coalesce(string_agg(r.permissions, ''), ''), c.delivery, c.wanted FROM member m
        LEFT JOIN role r ON position(r.id::text IN m.own_roles) > 0
        LEFT JOIN notice_choice c ON c.member_id = m.id AND c.kind = ?1
        WHERE m.id = ?2 AND m.state = 'ACTIVE' GROUP BY m.id, c.delivery, c.wanted""")
        .setParameter(1, kind == null ? "" : kind.name()).setParameter(2, member).getResultList();
    return rows.stream().findFirst().map(row -> Reader.of(row, types()));
  }

  private Set<CompanyType> types() {
    return Names.split((String) em.createNativeQuery("SELECT types FROM market.company_profile WHERE company_id = ?1")
        .setParameter(1, Current.tenant().id()).getSingleResult(), CompanyType.class);
  }
}
