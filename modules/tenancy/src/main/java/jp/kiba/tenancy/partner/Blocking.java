package jp.kiba.tenancy.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;

/**
 * Keeping a company out: what runs between the two ends, it cannot ask again, and neither our card nor what we offer is
 * there for it any more. It is told nothing; the database sees to it that it finds nothing either.
 */
@ApplicationScoped
@Transactional
class Blocking {
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Partnering partnering;

  @Inject
  Events events;

  @SuppressWarnings("unchecked")
  Page<BlockedCompanyView> page(Cursor after, int limit) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT company_id, trade_name, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM exchange.blocked_companies()
        WHERE (at, company_id) < (?1, ?2) ORDER BY at DESC, company_id DESC LIMIT ?3""")
        .setParameter(1, (after == null ? END_OF_TIME : after.time()).atOffset(ZoneOffset.UTC))
        .setParameter(2, after == null ? LAST : after.id()).setParameter(3, limit + 1).getResultList();
    return Page.of(rows.stream().map(Blocking::view).toList(), limit, v -> Cursor.after(v.blockedAt(), v.companyId()));
  }

  BlockedCompanyView block(UUID companyId) {
    partnering.sever(companyId);
    if (!(Boolean) em.createNativeQuery("SELECT exchange.block_company(?1)").setParameter(1, companyId).getSingleResult()) {
      throw Problem.refused("companyId", "tenancy.no-such-company");
    }
    events.fire(new PartnerEvent("partner.blocked", companyId, null));
    return view((Object[]) em.createNativeQuery("""
        SELECT company_id, trade_name, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM exchange.blocked_companies() WHERE company_id = ?1""")
        .setParameter(1, companyId).getSingleResult());
  }

  void release(UUID companyId) {
    if (!(Boolean) em.createNativeQuery("SELECT exchange.unblock_company(?1)").setParameter(1, companyId).getSingleResult()) {
      throw Problem.notFound();
    }
    events.fire(new PartnerEvent("partner.unblocked", companyId, null));
  }

  private static BlockedCompanyView view(Object[] row) {
    return new BlockedCompanyView((UUID) row[0], (String) row[1], Instant.parse((String) row[2]));
  }
}
