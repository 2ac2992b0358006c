package jp.kiba.tenancy.logo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** The logo lies in the market, beside the card: whoever sees the one sees the other. */
@ApplicationScoped
@Transactional
class Picturing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  /** @throws Problem 404 where there is no logo or no such company for us */
  @SuppressWarnings("unchecked")
  LogoImage of(UUID companyId) {
    List<Object[]> found = em.createNativeQuery("SELECT content, hash FROM market.company_logo WHERE company_id = ?1")
        .setParameter(1, companyId).getResultList();
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return new LogoImage((byte[]) found.get(0)[0], (String) found.get(0)[1]);
  }

  LogoView put(byte[] sent) {
    var logo = LogoImage.of(sent);
    em.createNativeQuery("""
        INSERT INTO market.company_logo (company_id, content, hash) VALUES (?1, ?2, ?3)
        ON CONFLICT (company_id) DO UPDATE SET content = excluded.content, hash = excluded.hash""")
        .setParameter(1, us()).setParameter(2, logo.content()).setParameter(3, logo.hash()).executeUpdate();
    show(logo.hash());
    return new LogoView(logo.hash());
  }

  void remove() {
    em.createNativeQuery("DELETE FROM market.company_logo WHERE company_id = ?1").setParameter(1, us()).executeUpdate();
    show(null);
  }

  private void show(String hash) {
    em.createNativeQuery("UPDATE market.company_profile SET logo_hash = ?2 WHERE company_id = ?1")
        .setParameter(1, us()).setParameter(2, hash).executeUpdate();
    events.fire(new LogoChanged(us()));
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
