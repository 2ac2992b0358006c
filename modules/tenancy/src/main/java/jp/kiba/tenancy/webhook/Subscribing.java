package jp.kiba.tenancy.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Seal;

/** The company's administrators say where what is to be told. */
@ApplicationScoped
@Transactional
class Subscribing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OutboundHttp http;

  @Inject
  Seal seal;

  @Inject
  Events events;

  @Inject
  Jobs jobs;

  List<WebhookView> all() {
    return em.createQuery("select w from Webhook w where w.state <> :removed order by w.createdAt, w.id", Webhook.class)
        .setParameter("removed", Webhook.State.REMOVED).getResultStream().map(Webhook::view).toList();
  }

  WebhookView one(UUID id) {
    return webhook(id).view();
  }

  WebhookWithSecret add(AddWebhook command) {
    if (all().size() >= Webhook.MOST) {
      throw Problem.conflict("too-many", "tenancy.too-many-webhooks", Webhook.MOST);
    }
    http.check("url", command.url());
    var webhook = Webhook.at(command.url(), command.events());
    var secret = Signature.freshSecret();
    webhook.secret = seal.close(webhook.place(), secret);
    em.persist(webhook);
    em.flush();
    events.fire(new WebhookEvent("webhook.added", webhook.id, "", new Changes(null, webhook.since(null, null).after())));
    return new WebhookWithSecret(webhook.view(), secret);
  }

  WebhookView change(UUID id, ChangeWebhook command) {
    var webhook = webhook(id, command.version());
    http.check("url", command.url());
    var url = webhook.url;
    var wanted = webhook.events();
    webhook.change(command.url(), command.events());
    em.flush();
    events.fire(new WebhookEvent("webhook.changed", id, "", webhook.since(url, wanted)));
    return webhook.view();
  }

  WebhookWithSecret renewSecret(UUID id, int version) {
    var webhook = webhook(id, version);
    var secret = Signature.freshSecret();
    webhook.secret = seal.close(webhook.place(), secret);
    em.flush();
    events.fire(WebhookEvent.of("webhook.secret_renewed", webhook));
    return new WebhookWithSecret(webhook.view(), secret);
  }

  WebhookView disable(UUID id, int version) {
    return move(id, version, Webhook.State.DISABLED, "webhook.disabled");
  }

  /** What has waited meanwhile goes out now. */
  WebhookView enable(UUID id, int version) {
    var view = move(id, version, Webhook.State.ACTIVE, "webhook.enabled");
    jobs.enqueue(Delivering.KIND, id, "", null);
    return view;
  }

  void remove(UUID id, int version) {
    move(id, version, Webhook.State.REMOVED, "webhook.removed");
  }

  private WebhookView move(UUID id, int version, Webhook.State to, String event) {
    var webhook = webhook(id, version);
    webhook.move(to);
    em.flush();
    events.fire(WebhookEvent.of(event, webhook));
    return webhook.view();
  }

  private Webhook webhook(UUID id, int version) {
    var webhook = webhook(id);
    webhook.seenAs(version);
    return webhook;
  }

  private Webhook webhook(UUID id) {
    var webhook = em.find(Webhook.class, id);
    if (webhook == null || webhook.state == Webhook.State.REMOVED) {
      throw Problem.notFound();
    }
    return webhook;
  }
}
