package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.ReceivedEvent;

/**
 * Sets an order's alarm in each party's book when something happens to it, and wakes up then. The job looks what is due now,
 * does it, and sets the alarm anew: an alarm too early or one too many does no harm.
 */
@ApplicationScoped
class DeadlineWatch implements EventReceiver, JobHandler {
  static final String KIND = "order.deadline";
  private static final Set<String> MATTERS =
      Set.of("order.quoted", "order.split", "order.placed", "order.confirmed", "order.amended", "shipment.dispatched", "shipment.received");

  @Inject
  Expiring expiring;

  @Override
  public void receive(ReceivedEvent event) {
    if (MATTERS.contains(event.type())) {
      expiring.watch(event.subject());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    expiring.due(job.subject());
  }
}
