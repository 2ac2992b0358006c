package jp.kiba.tenancy.leaving;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.PlatformEvents;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.SignedIn;

/** What the operator sees of companies that leave, and their certificates: the registry alone. */
@ApplicationScoped
@Transactional
class SeeingOff {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SignedIn signedIn;

  @Inject
  PlatformEvents events;

  @Inject
  ObjectMapper json;

  Page<LeavingCompany> page(Cursor after, int limit) {
    var select = Select.of(em, Object[].class, "select d, c.tradeName from Departure d join RegisteredCompany c on c.id = d.companyId");
    if (after != null) {
      select.where("(d.askedAt < :at or (d.askedAt = :at and d.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var rows = select.list("d.askedAt desc, d.id desc", limit).stream().map(row -> ((Departure) row[0]).row((String) row[1])).toList();
    return Page.of(rows, limit, d -> Cursor.after(d.askedAt(), d.id()));
  }

  /** The company stays after all. */
  LeavingCompany revoke(UUID id, int version) {
    var departure = em.find(Departure.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (departure == null) {
      throw Problem.notFound();
    }
    departure.seenAs(version);
    departure.revokeByOperator();
    em.flush();
    em.createNativeQuery("UPDATE platform.company SET state = 'ACTIVE', version = version + 1 WHERE id = ?1 AND state = 'LEAVING'")
        .setParameter(1, departure.companyId).executeUpdate();
    em.createNativeQuery("UPDATE market.company_profile SET active = true WHERE company_id = ?1")
        .setParameter(1, departure.companyId).executeUpdate();
    em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES (?1, 'company.stayed', ?2)")
        .setParameter(1, signedIn.identity().subject()).setParameter(2, departure.companyId).executeUpdate();
    events.fire(departure.companyId, new LeavingEvent("company.stayed", departure.companyId, departure.certificate));
    return departure.row((String) em.createNativeQuery("SELECT trade_name FROM platform.company WHERE id = ?1")
        .setParameter(1, departure.companyId).getSingleResult());
  }

  Page<CertificateView> certificates(String name, Cursor after, int limit) {
    var select = Select.of(em, Certificate.class, "select c from Certificate c")
        .where("(locate(lower(:name), lower(c.tradeName)) > 0 or locate(lower(:name), lower(c.number)) > 0)", "name", name);
    if (after != null) {
      select.where("(c.deletedAt < :at or (c.deletedAt = :at and c.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("c.deletedAt desc, c.id desc", limit), limit, c -> Cursor.after(c.deletedAt, c.id))
        .map(c -> CertificateView.of(c, json));
  }

  CertificateView certificate(UUID id) {
    var certificate = em.find(Certificate.class, id);
    if (certificate == null) {
      throw Problem.notFound();
    }
    return CertificateView.of(certificate, json);
  }
}
