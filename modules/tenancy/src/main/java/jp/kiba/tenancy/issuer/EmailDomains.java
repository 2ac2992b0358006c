package jp.kiba.tenancy.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** Whose e-mail domains are whose. Proven by a text in the DNS, for one company at a time. */
@ApplicationScoped
class EmailDomains {
  private static final String RECORD = "kiba-verification=";
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @SuppressWarnings("unchecked")
  List<IssuerView.Domain> of(UUID company) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT domain, proof, extract(epoch FROM proven_at)::bigint FROM platform.email_domain WHERE company_id = ?1 ORDER BY domain""")
        .setParameter(1, company).getResultList();
    return rows.stream().map(r -> new IssuerView.Domain((String) r[0], RECORD + r[1], instant(r[2]))).toList();
  }

  void add(UUID company, String domain) {
    var proof = new byte[20];
    RANDOM.nextBytes(proof);
    em.createNativeQuery("INSERT INTO platform.email_domain (company_id, domain, proof) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
        .setParameter(1, company).setParameter(2, domain).setParameter(3, HexFormat.of().formatHex(proof)).executeUpdate();
  }

  void remove(UUID company, String domain) {
    int gone = em.createNativeQuery("DELETE FROM platform.email_domain WHERE company_id = ?1 AND domain = ?2")
        .setParameter(1, company).setParameter(2, domain).executeUpdate();
    if (gone == 0) {
      throw Problem.notFound();
    }
  }

  void prove(UUID company, String domain, Set<String> texts) {
    var named = of(company).stream().filter(d -> d.domain().equals(domain)).findFirst().orElseThrow(Problem::notFound);
    if (!texts.contains(named.record())) {
      throw Problem.conflict("domain-not-proven", "tenancy.domain-not-proven", domain);
    }
    int proven = em.createNativeQuery("""
        UPDATE platform.email_domain SET proven_at = coalesce(proven_at, now()) WHERE company_id = ?1 AND domain = ?2
          AND NOT EXISTS (SELECT FROM platform.email_domain o WHERE o.domain = ?2 AND o.company_id <> ?1 AND o.proven_at IS NOT NULL)""")
        .setParameter(1, company).setParameter(2, domain).executeUpdate();
    if (proven == 0) {
      throw Problem.conflict("domain-taken", "tenancy.domain-taken");
    }
  }

  private static Instant instant(Object epochSecond) {
    return epochSecond == null ? null : Instant.ofEpochSecond(((Number) epochSecond).longValue());
  }
}
