package jp.kiba.tenancy.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class OldInvitations {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  /** @return how many were forgotten */
  int forget(int most) {
    return em.createNativeQuery("""
        DELETE FROM platform.invitation WHERE token_hash IN (
          SELECT token_hash FROM platform.invitation
          WHERE coalesce(used_at, expires_at) < now() - interval '90 days' LIMIT ?1 FOR UPDATE SKIP LOCKED)""")
        .setParameter(1, most).executeUpdate();
  }
}
