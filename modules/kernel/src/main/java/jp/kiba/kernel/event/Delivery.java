package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;

/**
 * Brings an event to whoever it concerns, as that company: every receiver for the one that acted, every receiver for its
 * counterparty. The row keeps who has it, so that one that fails is tried again alone.
 */
@ApplicationScoped
class Delivery {
  private static final Logger LOG = Logger.getLogger("jp.kiba.outbox");

  @Inject
  @Any
  Instance<EventReceiver> receivers;

  @Inject
  Tenants tenants;

  @Inject
  ObjectMapper json;

  /** By id and by schema, which belong together for good. */
  private final Map<Object, Tenant> known = new ConcurrentHashMap<>();

  /** A company that the event concerns, and the event as it sees it. */
  private record Party(Tenant tenant, Actor actor, ReceivedEvent event) {}

  /** Whoever has it afterwards is noted in the row, and why somebody has not.
   *  @return whether everybody has it */
  boolean of(OutboxRow row) {
    try {
      boolean all = true;
      for (var party : parties(row)) {
        for (var receiver : receivers.handles()) {
          all &= given(row, party, receiver.getBean().getBeanClass().getSimpleName(), receiver);
        }
      }
      return all;
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.log(Level.WARNING, "event " + row.id + " cannot be read, attempt " + row.attempts, e);
      row.lastError = e.getClass().getSimpleName();
      return false;
    }
  }

  private static boolean given(OutboxRow row, Party party, String name, Instance.Handle<EventReceiver> receiver) {
    var mark = (party.event().byUs() ? "us:" : "them:") + name;
    if (row.has(mark)) {
      return true;
    }
    try {
      Current.as(party.tenant(), party.actor(), () -> {
        receiver.get().receive(party.event());
        return null;
      });
      row.mark(mark);
      return true;
    } catch (Exception e) {
      LOG.log(Level.WARNING, "event " + row.id + " was not delivered to " + mark + ", attempt " + row.attempts, e);
      row.lastError = mark + " " + e.getClass().getSimpleName();
      return false;
    }
  }

  private List<Party> parties(OutboxRow row) throws JsonProcessingException {
    var notice = json.readValue(row.payload, Notice.class);
    var parties = new ArrayList<Party>();
    Tenant acting = null;
    if (!row.byOperator()) {
      acting = known.computeIfAbsent(row.schemaName, schema -> tenants.ofSchema(row.schemaName)
          .orElseThrow(() -> new IllegalStateException("nobody's schema")));
      parties.add(new Party(acting, new Actor(null, "", notice.by()), event(row, notice, notice.counterparty(), true)));
    }
    if (notice.counterparty() != null) {
      var other = known.computeIfAbsent(notice.counterparty(), id -> tenants.find(notice.counterparty())
          .orElseThrow(() -> new IllegalStateException("no book for the counterparty")));
      parties.add(new Party(other, new Actor(null, notice.by(), ""),
          event(row, notice, acting == null ? null : acting.id(), false)));
    }
    return parties;
  }

  private static ReceivedEvent event(OutboxRow row, Notice notice, UUID other, boolean byUs) {
    return new ReceivedEvent(row.eventId, row.type, notice.subject(), other, notice.detail(), row.occurredAt, byUs, notice.by());
  }
}
