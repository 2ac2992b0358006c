package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Current;

/** Our monthly invoices to one partner, as far as they stand. */
@ApplicationScoped
@Transactional
public class LastInvoice {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /**
   * How it stands with a partner, with tax.
   *
   * @param dueYen what the last monthly invoice asked for
   * @param creditedYen given back by credit notes of monthly invoices since that one was first issued: those before are counted in it
   */
  public record Account(long dueYen, long creditedYen) {
    public static final Account NONE = new Account(0, 0);
  }

  /** @return by partner, as of the last invoice up to that closing day; who has had none is missing. What stands for another takes its place
   *      in the row, and does not come after what was issued in between
   *  @param partner null for all */
  @SuppressWarnings("unchecked")
  public Map<UUID, Account> accounts(UUID partner, LocalDate closing) {
    List<Object[]> last = em.createNativeQuery("""
        WITH RECURSIVE invoice AS (
          SELECT id, recipient, period_to, total_yen, issued_at AS since FROM document
          WHERE kind = 'MONTHLY_INVOICE' AND issuer = ?1 AND recipient = coalesce(CAST(?2 AS uuid), recipient) AND period_to <= ?3 AND replaces IS NULL
          UNION ALL
          SELECT d.id, d.recipient, d.period_to, d.total_yen, i.since FROM document d JOIN invoice i ON d.replaces = i.id)
        SELECT l.recipient, l.total_yen, CAST(coalesce(sum(c.total_yen), 0) AS bigint)
        FROM (SELECT DISTINCT ON (recipient) * FROM invoice i WHERE NOT EXISTS (SELECT FROM document s WHERE s.replaces = i.id)
              ORDER BY recipient, period_to DESC, since DESC) l
        LEFT JOIN document c ON c.kind = 'CREDIT_NOTE' AND c.issuer = ?1 AND c.recipient = l.recipient AND c.issued_at > l.since
          AND EXISTS (SELECT FROM document i WHERE i.id = c.concerns AND i.kind = 'MONTHLY_INVOICE')
          AND NOT EXISTS (SELECT FROM document s WHERE s.replaces = c.id)
        GROUP BY l.recipient, l.total_yen""").setParameter(1, Current.tenant().id()).setParameter(2, partner)
        .setParameter(3, closing).getResultList();
    return last.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> new Account((Long) row[1], (Long) row[2])));
  }
}
