package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.audit.Sealing;
import jp.kiba.kernel.event.Parties.Party;

/**
 * Brings events to whoever they concern, as that company: every receiver for the one that acted, every receiver for its
 * counterparty; then each company's trail is sealed once for all of them. The rows keep who has what, so that whoever fails
 * is tried again alone.
 */
@ApplicationScoped
class Delivery {
  private static final Logger LOG = Logger.getLogger("jp.kiba.outbox");
  private static final String SEAL = "seal";

  @Inject
  @Any
  Instance<EventReceiver> receivers;

  @Inject
  Parties parties;

  @Inject
  Sealing sealing;

  /** A row whose entry in a company's trail waits for its seal. */
  private record Waiting(OutboxRow row, Party party) {}

  private interface Work {
    void run() throws Exception;
  }

  /** What was done is noted in the rows, and the last thing that was not. */
  void of(List<OutboxRow> rows) {
    var unsealed = new LinkedHashMap<Tenant, List<Waiting>>();
    rows.forEach(row -> of(row, unsealed));
    unsealed.values().forEach(this::seal);
  }

  private void of(OutboxRow row, Map<Tenant, List<Waiting>> unsealed) {
    try {
      for (var party : parties.of(row)) {
        for (var receiver : receivers.handles()) {
          once(row, party, receiver.getBean().getBeanClass().getSimpleName(), () -> receiver.get().receive(party.event()));
        }
        if (!row.has(party.mark(SEAL)) && row.hasNoted(party.event().byUs())) {
          unsealed.computeIfAbsent(party.tenant(), t -> new ArrayList<>()).add(new Waiting(row, party));
        }
      }
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.log(Level.WARNING, "event " + row.id + " cannot be read, attempt " + row.attempts, e);
      row.left(e.getClass().getSimpleName());
    }
  }

  private void seal(List<Waiting> waiting) {
    var first = waiting.get(0).party();
    try {
      as(first, () -> sealing.seal(waiting.stream().map(w -> w.row().eventId).toList()));
      waiting.forEach(w -> w.row().mark(w.party().mark(SEAL)));
    } catch (Exception e) {
      LOG.log(Level.WARNING, "the audit trail of a company was not sealed", e);
      waiting.forEach(w -> w.row().left(w.party().mark(SEAL) + " " + e.getClass().getSimpleName()));
    }
  }

  private static void once(OutboxRow row, Party party, String name, Work work) {
    var mark = party.mark(name);
    if (row.has(mark)) {
      return;
    }
    try {
      as(party, work);
      row.mark(mark);
    } catch (Exception e) {
      LOG.log(Level.WARNING, "event " + row.id + " was not delivered to " + mark + ", attempt " + row.attempts, e);
      row.left(mark + " " + e.getClass().getSimpleName());
    }
  }

  private static void as(Party party, Work work) throws Exception {
    Current.as(party.tenant(), party.actor(), () -> {
      work.run();
      return null;
    });
  }
}
