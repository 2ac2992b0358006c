package jp.kiba.documents.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.documents.document.Press;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Problem;

/**
 * Issues the invoices of a run, one after the other, each in a transaction of its own. Started again after a crash it goes on with
 * those that wait; an invoice that had been issued and not noted is found, and not issued twice.
 */
@ApplicationScoped
class InvoiceJob implements JobHandler {
  static final String KIND = "paper.invoices";
  private static final Logger LOG = Logger.getLogger("jp.kiba.documents");
  private static final int TRIES = 3;

  @Inject
  Running running;

  @Inject
  Closing closing;

  @Inject
  Press press;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    var run = running.run(job.subject());
    var partners = running.partners(run.id);
    int done = 0;
    for (var partner : partners) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
      if (partner.state == RunPartner.State.WAITING) {
        issue(run, partner);
      }
      job.progress(++done, partners.size());
    }
    job.result(run.id.toString());
  }

  /** What fails for one partner is that one's result, and no reason to stop. What may pass (a lock, a connection) is tried again first. */
  private void issue(InvoiceRun run, RunPartner partner) {
    int tries = 1;
    while (!issued(run, partner, tries == TRIES)) {
      tries++;
    }
  }

  /** @return whether there is a result */
  private boolean issued(InvoiceRun run, RunPartner partner, boolean last) {
    try {
      UUID document = press.issue(PaperKind.MONTHLY_INVOICE, partner.partnerId, () -> running.unnoted(partner.partnerId, run.closing),
          () -> closing.commission(partner.partnerId, run.closing, partner.paidYen));
      running.note(run.id, partner.partnerId, RunPartner.State.ISSUED, document, null);
    } catch (Problem refused) {
      running.note(run.id, partner.partnerId, RunPartner.State.FAILED, null,
          refused.fields().isEmpty() ? refused.key() + ".detail" : refused.fields().get(0).key());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "an invoice could not be issued", failed);
      if (!last) {
        return false;
      }
      running.note(run.id, partner.partnerId, RunPartner.State.FAILED, null, "documents.failed");
    }
    return true;
  }
}
