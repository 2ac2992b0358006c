package jp.kiba.tenancy.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.PublicText;
import jp.kiba.tenancy.api.SupportTrail;

/** The company's administrator lets the operator in and shuts the door again; every look is noted before it is had. */
@ApplicationScoped
@Transactional
class Admission implements SupportTrail {
  private static final int SHOWN = 100;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @SuppressWarnings("unchecked")
  List<SupportGrantView> ours() {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT id, reason, to_char(granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') granted,
          to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') expires,
          to_char(revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') revoked,
          revoked_at IS NULL AND expires_at > now() AS open
        FROM platform.own_support() ORDER BY granted_at DESC, id LIMIT ?1""").setParameter(1, SHOWN).getResultList();
    return rows.stream().map(Admission::view).toList();
  }

  private static SupportGrantView view(Object[] row) {
    return new SupportGrantView((UUID) row[0], (String) row[1], Instant.parse((String) row[2]), Instant.parse((String) row[3]),
        row[4] == null ? null : Instant.parse((String) row[4]), (Boolean) row[5]);
  }

  SupportGrantView grant(GrantSupport command) {
    PublicText.check("reason", command.reason());
    var id = UUID.randomUUID();
    em.createNativeQuery("SELECT CAST(platform.grant_support(?1, ?2, ?3) AS text)")
        .setParameter(1, id).setParameter(2, command.hours()).setParameter(3, command.reason()).getSingleResult();
    events.fire(new SupportEvent("support_access.granted", id, command.hours() + " h"));
    return one(id);
  }

  SupportGrantView revoke(UUID id) {
    if (!(Boolean) em.createNativeQuery("SELECT platform.revoke_support(?1)").setParameter(1, id).getSingleResult()) {
      one(id);
      throw Problem.conflict("transition-not-allowed", "tenancy.support-over");
    }
    events.fire(new SupportEvent("support_access.revoked", id, ""));
    return one(id);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void used(String operation, String ids) {
    events.fire(new SupportEvent("support_access.used", Current.tenant().id(), (operation + " " + ids).strip()));
  }

  private SupportGrantView one(UUID id) {
    return ours().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
  }
}
