package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;

/** A member's own notices. */
@ApplicationScoped
@Transactional
class Notices {
  private static final int MOST_COUNTED = 100;
  /** Before the first page. */
  private static final OffsetDateTime FAR = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final UUID LAST = new UUID(-1, -1);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @SuppressWarnings("unchecked")
  Page<NoticeView> page(UUID member, boolean unread, Cursor after, int limit) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT id, kind, page, by_name, detail, CAST(extract(epoch FROM at) * 1000000 AS bigint), read_at IS NOT NULL FROM notice
        WHERE member_id = ?1 AND (NOT ?2 OR read_at IS NULL) AND (at, id) < (?3, ?4) ORDER BY at DESC, id DESC""")
        .setParameter(1, member).setParameter(2, unread)
        .setParameter(3, after == null ? FAR : after.time().atOffset(ZoneOffset.UTC)).setParameter(4, after == null ? LAST : after.id())
        .setMaxResults(limit + 1).getResultList();
    return Page.of(rows.stream().map(Notices::view).toList(), limit, n -> Cursor.after(n.at(), n.id()));
  }

  Unread unread(UUID member) {
    return new Unread(((Number) em.createNativeQuery(
        "SELECT count(*) FROM (SELECT FROM notice WHERE member_id = ?1 AND read_at IS NULL LIMIT ?2) AS some")
        .setParameter(1, member).setParameter(2, MOST_COUNTED).getSingleResult()).intValue());
  }

  /** @throws Problem 404 when the member has no such notice */
  void read(UUID member, UUID id) {
    if (em.createNativeQuery("UPDATE notice SET read_at = coalesce(read_at, now()) WHERE id = ?1 AND member_id = ?2")
        .setParameter(1, id).setParameter(2, member).executeUpdate() == 0) {
      throw Problem.notFound();
    }
  }

  void readAll(UUID member, Instant until) {
    em.createNativeQuery("UPDATE notice SET read_at = now() WHERE member_id = ?1 AND read_at IS NULL AND at <= ?2")
        .setParameter(1, member).setParameter(2, until.atOffset(ZoneOffset.UTC)).executeUpdate();
  }

  private static NoticeView view(Object[] row) {
    var at = Instant.EPOCH.plus(((Number) row[5]).longValue(), ChronoUnit.MICROS);
    return new NoticeView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], at, (Boolean) row[6]);
  }
}
