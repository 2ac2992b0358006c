package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;

/** Which companies an event concerns: the one that acted and its counterparty. */
@ApplicationScoped
class Parties {
  @Inject
  Tenants tenants;

  @Inject
  ObjectMapper json;

  /** By id and by schema. */
  private final Map<Object, Tenant> known = new ConcurrentHashMap<>();

  /** A company, and the event as it sees it. */
  record Party(Tenant tenant, Actor actor, ReceivedEvent event) {
    /** How a row notes what was done for this company. */
    String mark(String what) {
      return (event.byUs() ? "us:" : "them:") + what;
    }
  }

  List<Party> of(OutboxRow row) throws JsonProcessingException {
    var notice = json.readValue(row.payload, Notice.class);
    var parties = new ArrayList<Party>();
    if (row.attempts > 1) {
      // Should a company have left, or come back with another book, the second try finds that out.
      known.keySet().removeIf(key -> key.equals(row.schemaName) || key.equals(notice.counterparty()));
    }
    Tenant acting = null;
    if (!row.byOperator()) {
      acting = known.computeIfAbsent(row.schemaName, schema -> tenants.ofSchema(row.schemaName)
          .orElseThrow(() -> new IllegalStateException("nobody's schema")));
      parties.add(new Party(acting, new Actor(null, "", notice.by()), event(row, notice, notice.counterparty(), true)));
    }
    if (notice.counterparty() != null) {
      var other = known.computeIfAbsent(notice.counterparty(), id -> tenants.find(notice.counterparty()).orElse(null));
      // A company that left has no book to note it in.
      if (other != null) {
        parties.add(new Party(other, new Actor(null, notice.by(), ""),
            event(row, notice, acting == null ? null : acting.id(), false)));
      }
    }
    return parties;
  }

  private static ReceivedEvent event(OutboxRow row, Notice notice, UUID other, boolean byUs) {
    return new ReceivedEvent(row.eventId, row.type, notice.subject(), other, notice.detail(), row.occurredAt, byUs, notice.by());
  }
}
