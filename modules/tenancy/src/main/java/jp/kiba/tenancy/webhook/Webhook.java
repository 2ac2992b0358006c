package jp.kiba.tenancy.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** Where to and of what. Active ⇄ disabled by a person; active → failing after a day without success → active again by a person; removed for good. */
@Entity
@Table(name = "webhook")
class Webhook {
  static final int MOST = 20;
  private static final String BETWEEN = ",";

  enum State { ACTIVE, DISABLED, FAILING, REMOVED }

  @Id
  UUID id;
  String url;
  /** Between commas, so that one is found by a simple comparison. */
  String events;
  @Enumerated(EnumType.STRING)
  State state;
  /** Sealed: read from the database it signs nothing. */
  byte[] secret;
  @Column(name = "created_at")
  Instant createdAt;
  @Column(name = "succeeded_at")
  Instant succeededAt;
  @Version
  int version;

  protected Webhook() {}

  static Webhook at(String url, Set<String> events) {
    var webhook = new Webhook();
    webhook.id = UUID.randomUUID();
    webhook.state = State.ACTIVE;
    webhook.createdAt = Now.instant();
    webhook.change(url, events);
    return webhook;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void change(String to, Set<String> wanted) {
    url = to;
    events = BETWEEN + String.join(BETWEEN, new TreeSet<>(wanted)) + BETWEEN;
  }

  void move(State to) {
    if (state == to) {
      throw Problem.conflict("transition-not-allowed", "tenancy.webhook-transition");
    }
    state = to;
  }

  /** What it was or is, for the audit trail. */
  Changes since(String oldUrl, List<String> oldEvents) {
    return Changes.of("url", oldUrl, url).and("events", oldEvents, events());
  }

  List<String> events() {
    return Arrays.stream(events.split(BETWEEN)).filter(e -> !e.isEmpty()).toList();
  }

  /** Where its secret is sealed: a secret copied to another webhook does not open there. */
  String place() {
    return "webhook " + id;
  }

  WebhookView view() {
    return new WebhookView(id, url, events(), state, createdAt, succeededAt, version);
  }
}
