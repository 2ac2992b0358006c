package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Current;

/** Our monthly invoices to one partner, as far as they stand. */
@ApplicationScoped
@Transactional
public class LastInvoice {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return what the last one before that closing day asks for, by partner; 0 is not said
   *  @param partner null for all */
  @SuppressWarnings("unchecked")
  public Map<UUID, Long> dues(UUID partner, LocalDate closing) {
    List<Object[]> last = em.createNativeQuery("""
        SELECT DISTINCT ON (recipient) recipient, total_yen FROM document d
        WHERE kind = 'MONTHLY_INVOICE' AND issuer = ?1 AND recipient = coalesce(CAST(?2 AS uuid), recipient) AND period_to < ?3
          AND NOT EXISTS (SELECT FROM document s WHERE s.replaces = d.id)
        ORDER BY recipient, period_to DESC, issued_at DESC""").setParameter(1, Current.tenant().id()).setParameter(2, partner)
        .setParameter(3, closing).getResultList();
    return last.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** @return the one of that closing day */
  public Optional<UUID> of(UUID partner, LocalDate closing) {
    return em.createQuery("select d.id from Document d where d.kind = :kind and d.issuer = :us and d.recipient = :partner and d.periodTo = :closing"
        + " and not exists (select s.id from Document s where s.replaces = d.id) order by d.issuedAt desc", UUID.class)
        .setParameter("kind", PaperKind.MONTHLY_INVOICE).setParameter("us", Current.tenant().id()).setParameter("partner", partner)
        .setParameter("closing", closing).setMaxResults(1).getResultStream().findFirst();
  }
}
