package jp.kiba.tenancy.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.Letterhead;

/** Our own details with the logo, for papers that we issue. */
@ApplicationScoped
@Transactional
class OwnLetterhead implements Letterhead.Source {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public Letterhead ours() {
    var us = Current.tenant().id();
    var logo = em.createNativeQuery("SELECT content FROM market.company_logo WHERE company_id = ?1").setParameter(1, us).getResultList();
    return new Letterhead(em.find(CompanyProfile.class, us).tradeName, em.find(CompanyDetail.class, 1).toSelf(),
        logo.isEmpty() ? null : (byte[]) logo.get(0));
  }
}
