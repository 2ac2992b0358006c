package jp.kiba.tenancy.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;

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
    command.check();
    var detail = detail();
    detail.seenAs(command.version());
    em.lock(detail, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    var profile = profile();
    var before = shown(profile, detail);
    detail.change(command.detailedProfile(), command.bySoleProprietor());
    profile.change(command.publicProfile());
    em.flush();
    em.createNativeQuery("SELECT platform.rename_company(?1, ?2)::text")
        .setParameter(1, profile.tradeName).setParameter(2, profile.prefecture).getSingleResult();
    events.fire(new ProfileChanged(Current.tenant().id(), new Changes(before, shown(profile, detail))));
    return view(caller, detail, profile);
  }

  private static Map<String, Object> shown(CompanyProfile profile, CompanyDetail detail) {
    return Map.of("publicProfile", profile.profile(), "detailedProfile", detail.toSelf(),
        "soleProprietor", detail.soleProprietor);
  }

  /** Fewer types hold at once; others wait for the operator. The registry itself decides which of the two it is. */
  CompanyView changeTypes(Caller caller, ChangeTypes command) {
    var detail = detail();
    detail.seenAs(command.version());
    em.lock(detail, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
    boolean changed = (Boolean) em.createNativeQuery("SELECT platform.change_types(?1, ?2)")
        .setParameter(1, Names.join(command.types())).setParameter(2, command.reason()).getSingleResult();
    events.fire(new TypesChanged(changed, Current.tenant().id(),
        Changes.of("types", caller.types(), changed ? command.types() : caller.types()).and("wanted", null, command.types())));
    em.clear();
    return view(caller, detail(), profile());
  }

  private CompanyView view(Caller caller, CompanyDetail detail, CompanyProfile profile) {
    return new CompanyView(caller.tenant().id(), Names.split(profile.types, CompanyType.class), caller.state(), detail.version,
        profile.profile(), detail.toSelf(), detail.soleProprietor, detail.warnings(), typeRequest());
  }

  @SuppressWarnings("unchecked")
  private TypeRequestView typeRequest() {
    List<Object[]> last = em.createNativeQuery("""
        SELECT types, reason, state, to_char(requested_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          to_char(answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), answer FROM platform.last_type_request()""").getResultList();
    return last.isEmpty() ? null : TypeRequestView.of(last.get(0));
  }

  private CompanyDetail detail() {
    return em.find(CompanyDetail.class, 1);
  }

  private CompanyProfile profile() {
    return em.find(CompanyProfile.class, Current.tenant().id());
  }
}
