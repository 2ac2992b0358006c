package jp.kiba.tenancy.webhook;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to a webhook: webhook.added, .changed, .secret_renewed, .disabled, .enabled, .removed. */
record WebhookEvent(String type, UUID subject, String detail, Changes changes) implements DomainEvent {
  static WebhookEvent of(String type, Webhook webhook) {
    return new WebhookEvent(type, webhook.id, "", Changes.NONE);
  }
}
