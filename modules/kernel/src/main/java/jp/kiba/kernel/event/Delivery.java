package jp.kiba.kernel.event;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

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
import jp.kiba.kernel.api.Figures;
import jp.kiba.kernel.api.LogLine;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.audit.Sealing;
import jp.kiba.kernel.event.Parties.Party;
import jp.kiba.kernel.trace.Traced;

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

  @Inject
  Traced traced;

  @Inject
  Figures figures;

  /** A row whose entry in a company's trail waits for its seal. */
  private record Waiting(OutboxRow row, Party party) {}

  private interface Work {
    void run() throws Exception;
  }

  /** What was done is noted in the rows, and the last thing that was not. */
  void of(List<OutboxRow> rows) {
    var unsealed = new LinkedHashMap<Tenant, List<Waiting>>();
    rows.stream().filter(row -> row.attempts == 1).collect(groupingBy(row -> row.type, counting())).forEach(this::happened);
    rows.forEach(row -> inItsTrace(row, unsealed));
    unsealed.values().forEach(this::seal);
  }

  /** Counted where it comes out of the outbox: what was taken back never gets there. */
  private void happened(String type, long times) {
    figures.count("kiba_events_total", times, "type", type);
    LogLine.of("events").with("event", type).with("count", times).write();
  }

  private void inItsTrace(OutboxRow row, Map<Tenant, List<Waiting>> unsealed) {
    try {
      traced.part("event " + row.type, row.trace, () -> {
        of(row, unsealed);
        return null;
      });
    } catch (Exception e) {
      LOG.log(Level.WARNING, "event " + row.id + " was not delivered, attempt " + row.attempts, e);
      row.left(e.getClass().getSimpleName());
    }
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
