package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.NoticeKind;

/** A member's own notices, as far as what they tell of still concerns the member: permissions may have been taken back since. */
@ApplicationScoped
@Transactional
class Notices {
  private static final int MOST_COUNTED = 100;
  private static final String BETWEEN = " ";
  /** Before the first page. */
  private static final OffsetDateTime FAR = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final UUID LAST = new UUID(-1, -1);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  NoticeKinds kinds;

  @SuppressWarnings("unchecked")
  Page<NoticeView> page(Caller caller, boolean unread, Cursor after, int limit) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT id, kind, page, by_name, detail, CAST(extract(epoch FROM at) * 1000000 AS bigint), read_at IS NOT NULL FROM notice
        WHERE member_id = ?1 AND (NOT ?2 OR read_at IS NULL) AND (at, id) < (?3, ?4) AND kind = ANY (string_to_array(?5, ' '))
        ORDER BY at DESC, id DESC""")
        .setParameter(1, caller.memberId()).setParameter(2, unread)
        .setParameter(3, after == null ? FAR : after.time().atOffset(ZoneOffset.UTC)).setParameter(4, after == null ? LAST : after.id())
        .setParameter(5, of(caller)).setMaxResults(limit + 1).getResultList();
    return Page.of(rows.stream().map(Notices::view).toList(), limit, n -> Cursor.after(n.at(), n.id()));
  }

  Unread unread(Caller caller) {
    return new Unread(((Number) em.createNativeQuery("""
        SELECT count(*) FROM (
          SELECT FROM notice WHERE member_id = ?1 AND read_at IS NULL AND kind = ANY (string_to_array(?3, ' ')) LIMIT ?2) AS counted""")
        .setParameter(1, caller.memberId()).setParameter(2, MOST_COUNTED).setParameter(3, of(caller)).getSingleResult()).intValue());
  }

  /** @throws Problem 404 when the member has no such notice */
  void read(Caller caller, UUID id) {
    if (em.createNativeQuery("UPDATE notice SET read_at = coalesce(read_at, now()) WHERE id = ?1 AND member_id = ?2")
        .setParameter(1, id).setParameter(2, caller.memberId()).executeUpdate() == 0) {
      throw Problem.notFound();
    }
  }

  void readAll(Caller caller, Instant until) {
    em.createNativeQuery("UPDATE notice SET read_at = now() WHERE member_id = ?1 AND read_at IS NULL AND at <= ?2")
        .setParameter(1, caller.memberId()).setParameter(2, until.atOffset(ZoneOffset.UTC)).executeUpdate();
  }

  private String of(Caller caller) {
    return kinds.of(caller.permissions()).stream().map(NoticeKind::name).collect(Collectors.joining(BETWEEN));
  }

  private static NoticeView view(Object[] row) {
    var at = Instant.EPOCH.plus(((Number) row[5]).longValue(), ChronoUnit.MICROS);
    return new NoticeView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], at, (Boolean) row[6]);
  }
}
