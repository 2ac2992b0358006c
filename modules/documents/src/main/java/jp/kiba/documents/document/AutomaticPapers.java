package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.ReceivedEvent;

/**
 * Issues the papers of whoever wishes it as soon as an order calls for them: the order's events come to each of the two companies, and
 * each looks what it owes. A job looks anew and makes what is missing, so that one that was cut off, or asked for twice, ends the same.
 */
@ApplicationScoped
class AutomaticPapers implements EventReceiver, JobHandler {
  static final String KIND = "paper.order";
  private static final Set<String> MATTERS = Set.of("order.requested", "order.countered", "order.quoted", "order.split", "order.placed",
      "order.confirmed", "order.amended", "order.cancelled", "order.declined", "order.expired", "shipment.dispatched", "shipment.received");

  @Inject
  Owing owing;

  @Inject
  Press press;

  @Override
  public void receive(ReceivedEvent event) {
    if (MATTERS.contains(event.type())) {
      owing.ask(event.subject());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    for (var owed : owing.of(job.subject())) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
      if (owed.outdated() == null) {
        press.ofOrder(owed.due(), job.subject(), owed.recipient());
      } else {
        press.successor(owed.outdated(), owed.due(), owed.why());
      }
    }
  }
}
