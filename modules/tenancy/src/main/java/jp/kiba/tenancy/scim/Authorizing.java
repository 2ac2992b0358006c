package jp.kiba.tenancy.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.DirectoryTokens;

/** Lets a company's directory in, and shuts it out. Two tokens at the most, so that one can take the other's place. */
@ApplicationScoped
@Transactional
class Authorizing {
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @SuppressWarnings("unchecked")
  List<DirectoryToken> all() {
    List<Object[]> rows = em.createNativeQuery("SELECT id, made_at FROM platform.scim_tokens()").getResultList();
    return rows.stream().map(r -> new DirectoryToken((UUID) r[0], Instant.ofEpochSecond(((Number) r[1]).longValue()))).toList();
  }

  DirectoryTokenMade make() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    var text = DirectoryTokens.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var id = UUID.randomUUID();
    var made = (Boolean) em.createNativeQuery("SELECT platform.add_scim_token(?1, ?2)").setParameter(1, id)
        .setParameter(2, DirectoryTokens.hash(text)).getSingleResult();
    if (!made) {
      throw Problem.conflict("too-many", "tenancy.two-directory-tokens");
    }
    events.fire(new DirectoryTokenEvent.Made(id));
    return new DirectoryTokenMade(id, text);
  }

  void revoke(UUID id) {
    var gone = (Boolean) em.createNativeQuery("SELECT platform.drop_scim_token(?1)").setParameter(1, id).getSingleResult();
    if (!gone) {
      throw Problem.notFound();
    }
    events.fire(new DirectoryTokenEvent.Revoked(id));
  }
}
