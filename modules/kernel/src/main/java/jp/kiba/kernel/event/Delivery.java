package jp.kiba.kernel.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Tenants;

/** Brings an event to whoever it concerns, as that company. Later receivers (notices, webhooks) join here. */
@ApplicationScoped
class Delivery {
  @Inject
  CounterpartyAudit audit;

  @Inject
  Tenants tenants;

  @Inject
  ObjectMapper json;

  void of(OutboxRow row) throws Exception {
    var notice = json.readValue(row.payload, Notice.class);
    if (notice.counterparty() == null) {
      return;
    }
    var tenant = tenants.find(notice.counterparty())
        .orElseThrow(() -> new IllegalStateException("no book for the counterparty of event " + row.id));
    Current.as(tenant, new Actor(null, notice.by(), ""), () -> {
      audit.note(row, notice);
      return null;
    });
  }
}
