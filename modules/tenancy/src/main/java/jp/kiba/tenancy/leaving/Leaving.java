package jp.kiba.tenancy.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Obligation;
import jp.kiba.tenancy.api.Obligations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Our own way out. Asked → the last export is made, nobody writes any more → after the waiting time what runs with partners
 * ends → the book is dropped and a certificate stays. Until the last step but one we may stay after all.
 */
@ApplicationScoped
@Transactional
class Leaving {
  private static final int SHOWN = 50;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  @Any
  Instance<Obligations> obligations;

  @Inject
  Exporting exporting;

  @Inject
  Jobs jobs;

  @Inject
  Events events;

  @Inject
  @ConfigProperty(name = "kiba.leaving.days", defaultValue = "30")
  int waitingDays;

  LeavingView state() {
    return new LeavingView(current().map(Departure::view).orElse(null), waitingDays, inTheWay(), open());
  }

  LeavingView leave(Caller caller, LeaveKiba command) {
    if (!command.confirmation().strip().equals(caller.tradeName())) {
      throw Problem.refused("confirmation", "tenancy.leaving-confirmation");
    }
    if (inTheWay() > 0) {
      throw Problem.conflict("trades-open", "tenancy.leaving-trades-open", inTheWay());
    }
    var id = UUID.randomUUID();
    var certificate = (String) em.createNativeQuery("SELECT platform.leave(?1, ?2, ?3)")
        .setParameter(1, id).setParameter(2, caller.memberId()).setParameter(3, waitingDays).getSingleResult();
    if (certificate == null) {
      throw Problem.conflict("leaving-already", "tenancy.leaving-already");
    }
    events.fire(new LeavingEvent("company.leaving", Current.tenant().id(), certificate));
    exporting.begin(caller.memberId(), id);
    goOn(id, current().orElseThrow().closesAt);
    return state();
  }

  LeavingView stay() {
    var certificate = current().map(d -> d.certificate).orElse("");
    if (!(Boolean) em.createNativeQuery("SELECT platform.stay()").getSingleResult()) {
      throw Problem.conflict("leaving-over", "tenancy.leaving-over");
    }
    events.fire(new LeavingEvent("company.stayed", Current.tenant().id(), certificate));
    return state();
  }

  /** After the waiting time, and again as long as something is in the way.
   *  @return whether the book is ready to go */
  boolean ready(UUID id) {
    var open = inTheWay();
    boolean ready = Boolean.TRUE.equals(em.createNativeQuery("SELECT platform.leaving_ready(?1, ?2)")
        .setParameter(1, id).setParameter(2, (int) open).getSingleResult());
    if (!ready) {
      goOn(id, Now.instant().plus(Duration.ofHours(1)));
    }
    return ready;
  }

  Optional<Departure> current() {
    return exporting.leaving();
  }

  /** @return whether nothing but the end is left: the time is over, the data are handed over, and nothing is in the way */
  boolean due(Departure departure) {
    return departure.manifestSha256 != null && !departure.closesAt.isAfter(Now.instant()) && inTheWay() == 0;
  }

  private void goOn(UUID id, Instant notBefore) {
    jobs.enqueue(ClosingJob.KIND, id, "", notBefore);
  }

  private long inTheWay() {
    return obligations.stream().mapToLong(Obligations::inTheWay).sum();
  }

  private List<Obligation> open() {
    return obligations.stream().flatMap(o -> o.open(SHOWN).stream()).limit(SHOWN).toList();
  }
}
