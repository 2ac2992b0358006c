package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Mail;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.Morning;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Settings;

/**
 * Puts a notice where the member finds it in the application, and sends it on as they chose, in one transaction: one that is there
 * already is told no second time, whatever is delivered twice.
 */
@ApplicationScoped
class Inbox {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Mail mail;

  @Inject
  Jobs jobs;

  @Inject
  Settings settings;

  /** @param id the same one is told once
   *  @param by the company that acted, empty for none */
  record Told(UUID id, NoticeKind kind, String page, String by, String detail, Instant at) {}

  void tell(Reader reader, Told told) {
    boolean fresh = em.createNativeQuery("""
        INSERT INTO notice (id, member_id, kind, page, by_name, detail, at, in_digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO NOTHING""")
        .setParameter(1, told.id()).setParameter(2, reader.id()).setParameter(3, told.kind().name()).setParameter(4, told.page())
        .setParameter(5, told.by()).setParameter(6, told.detail()).setParameter(7, told.at().atOffset(ZoneOffset.UTC))
        .setParameter(8, reader.delivery() == Delivery.DAILY).executeUpdate() == 1;
    if (fresh && reader.delivery() == Delivery.AT_ONCE) {
      mail.send(Letter.of(told.id(), null, reader.email(), reader.language(), told.kind().template(), told.page(), told.by(), told.detail()));
    } else if (fresh && reader.delivery() == Delivery.DAILY) {
      // Asked for again before it began, it is one job: one letter for all that came until then.
      jobs.enqueue(DigestJob.KIND, reader.id(), "", Morning.next(settings.inForce().zone(), Now.instant()));
    }
  }

}
