package jp.kiba.inventory.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.kernel.api.Recurring;

/** Four times an hour: a job for each company that wants to be told, which looks with that company's eyes. */
@ApplicationScoped
class NewMatches implements Recurring {
  @Inject
  Watchers watchers;

  @Override
  public String name() {
    return "searches.round";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run(Job job) {
    var last = new UUID(0, 0);
    for (var companies = watchers.after(last); !companies.isEmpty(); companies = watchers.after(last)) {
      companies.forEach(watchers::ask);
      last = companies.get(companies.size() - 1);
      if (job.stopping()) {
        throw new Job.Stopped();
      }
    }
  }

  /** Whom to ask, in the registry's transactions. */
  @ApplicationScoped
  @Transactional
  static class Watchers {
    private static final int BATCH = 500;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    PlatformJobs jobs;

    @SuppressWarnings("unchecked")
    List<UUID> after(UUID last) {
      return em.createNativeQuery("SELECT company_id FROM market.search_watcher WHERE company_id > ?1 ORDER BY company_id")
          .setParameter(1, last).setMaxResults(BATCH).getResultList();
    }

    void ask(UUID company) {
      jobs.enqueue(TellingJob.KIND, company, company, "", null);
    }
  }
}
