package jp.kiba.tenancy.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Job;

/** Goes through everything that two companies share, a batch at a time. */
@ApplicationScoped
class Comparing {
  private static final Logger LOG = Logger.getLogger("jp.kiba.twins");

  @Inject
  Twins twins;

  /** @param askedBy the operator's subject, null for the nightly round */
  void compare(Job job, UUID run, String askedBy) {
    twins.begin(run, askedBy);
    var tally = new Tally();
    twins.unclaimed().forEach(table -> tally.add(new TwinDivergence(TwinDivergence.What.UNCLAIMED, table, null, null, null, null)));
    for (var kind : twins.kinds()) {
      for (var place = Twins.Place.START; place != null; place = tally.add(twins.compare(kind, place))) {
        goOn(job, run, tally);
      }
    }
    for (var companies = twins.companies(new UUID(0, 0)); !companies.isEmpty();
        companies = twins.companies(companies.get(companies.size() - 1))) {
      for (var company : companies) {
        tally.add(twins.strays(company));
        tally.book();
      }
      goOn(job, run, tally);
    }
    twins.note(run, tally, true);
    if (tally.divergences() > 0) {
      LOG.log(Level.SEVERE, "{0} rows differ between the two copies of what companies share, run {1}",
          new Object[] {tally.divergences(), run});
    }
    job.result(tally.divergences() == 0 ? "alike" : "diverged");
  }

  private void goOn(Job job, UUID run, Tally tally) {
    if (job.stopping()) {
      throw new Job.Stopped();
    }
    job.progress(tally.compared() + tally.books(), 0);
    twins.note(run, tally, false);
  }
}
