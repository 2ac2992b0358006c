package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberNotices;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.NoticeKind;

/** What concerns one member alone; no event says it. */
@ApplicationScoped
class TellingOne implements MemberNotices {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Inbox inbox;

  @Override
  @SuppressWarnings("unchecked")
  public void tell(NoticeKind kind, UUID member, UUID letter, String page, String detail) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT m.id, m.email, m.language, m.roles, coalesce(string_agg(r.permissions, ''), ''), c.delivery, c.wanted, p.types FROM member m
        JOIN market.company_profile p ON p.company_id = ?1
        LEFT JOIN role r ON position(r.id::text IN m.own_roles) > 0
        LEFT JOIN notice_choice c ON c.member_id = m.id AND c.kind = ?2
        WHERE m.id = ?3 AND m.state = 'ACTIVE' GROUP BY m.id, p.types, c.delivery, c.wanted""")
        .setParameter(1, Current.tenant().id()).setParameter(2, kind.name()).setParameter(3, member).getResultList();
    rows.stream().map(row -> Reader.of(row, Names.split((String) row[7], CompanyType.class)))
        .filter(reader -> reader.permissions().contains(kind.permission()))
        .forEach(reader -> inbox.tell(reader, new Inbox.Told(letter, kind, page, "", detail, Now.instant())));
  }
}
