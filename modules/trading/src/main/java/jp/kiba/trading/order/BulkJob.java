package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Problem;

/**
 * Goes through the rows that wait, one transaction each. Killed in between, the next attempt goes on where this one came to: what
 * is done is noted in the same transaction, so nothing is done twice.
 */
@ApplicationScoped
class BulkJob implements JobHandler {
  static final String KIND = "orders.bulk";
  private static final Logger LOG = Logger.getLogger("jp.kiba.orders");
  private static final int PATIENCE = 3;

  @Inject
  BulkOrdering bulk;

  @Inject
  BulkRows rows;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws Exception {
    var action = rows.of(job.subject());
    RuntimeException failed = null;
    int done = action.total() - action.waiting().size();
    for (var row : action.waiting()) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
      try {
        Current.as(Current.tenant(), action.by(), () -> settle(row));
      } catch (RuntimeException e) {
        // One row must not keep the others waiting: it is tried again with the job, and given up in the end.
        LOG.log(Level.WARNING, "an order of a bulk action could not be settled", e);
        failed = e;
        if (job.attempt() >= PATIENCE) {
          bulk.refuse(row, Problem.conflict("bulk-failed", "trading.bulk-failed"));
          failed = null;
        }
      }
      job.progress(++done, action.total());
    }
    if (failed != null) {
      throw failed;
    }
  }

  private Void settle(UUID row) {
    try {
      bulk.carryOut(row);
    } catch (Problem refusal) {
      bulk.refuse(row, refusal);
    }
    return null;
  }
}
