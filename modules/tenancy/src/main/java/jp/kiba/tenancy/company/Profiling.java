package jp.kiba.tenancy.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.tenancy.api.Caller;

@ApplicationScoped
@Transactional
class Profiling {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  CompanyView ours(Caller caller) {
    return view(caller, detail(), profile());
  }

  CompanyView change(Caller caller, ChangeCompany command) {
    var detail = detail();
    detail.seenAs(command.version());
    em.lock(detail, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    var profile = profile();
    var before = shown(profile, detail);
    detail.change(command.detailedProfile());
    profile.change(command.publicProfile());
    em.flush();
    em.createNativeQuery("SELECT platform.rename_company(?1, ?2)::text")
        .setParameter(1, profile.tradeName).setParameter(2, profile.prefecture).getSingleResult();
    events.fire(new ProfileChanged(Current.tenant().id(), new Changes(before, shown(profile, detail))));
    return view(caller, detail, profile);
  }

  private static Map<String, Object> shown(CompanyProfile profile, CompanyDetail detail) {
    return Map.of("publicProfile", profile.profile(), "detailedProfile", detail.profile());
  }

  private CompanyView view(Caller caller, CompanyDetail detail, CompanyProfile profile) {
    return new CompanyView(caller.tenant().id(), caller.types(), caller.state(), detail.version, profile.profile(),
        detail.profile());
  }

  private CompanyDetail detail() {
    return em.find(CompanyDetail.class, 1);
  }

  private CompanyProfile profile() {
    return em.find(CompanyProfile.class, Current.tenant().id());
  }
}
