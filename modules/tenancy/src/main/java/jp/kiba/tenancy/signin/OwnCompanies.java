package jp.kiba.tenancy.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyChoice;
import jp.kiba.tenancy.api.SignedIn.Identity;

/** The companies that one identity may speak for, and the one its next token will name. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OwnCompanies implements CompanyChoice {
  @Inject
  BareLogin registry;

  List<OwnCompany> of(Identity who) {
    return registry.companies(who);
  }

  @Override
  public void choose(Identity who, UUID companyId) {
    if (!registry.choose(who, companyId)) {
      throw Problem.notFound();
    }
  }
}
