package jp.kiba.tenancy.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Jobs;

/** Sets the alarm clock of an endpoint, in a transaction of its own. */
@ApplicationScoped
class Waking {
  @Inject
  Jobs jobs;

  @Transactional
  void at(UUID webhook, Instant when) {
    jobs.enqueue(Delivering.KIND, webhook, "", when);
  }
}
