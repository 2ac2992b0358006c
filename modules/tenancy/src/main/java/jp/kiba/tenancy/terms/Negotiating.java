package jp.kiba.tenancy.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.tenancy.api.VolumeRules;
import jp.kiba.tenancy.terms.PartnershipTerms.Status;

/** Proposing and answering: the partnership's routing row is locked first, then our own book changes, then it is carried over. */
@ApplicationScoped
@Transactional
class Negotiating implements TradingTerms {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @Inject
  VolumeRules volumeRules;

  /** Newest first. */
  Page<TermsView> page(UUID partnershipId, Cursor after, int limit) {
    var other = other(partnershipId);
    var inForce = idInForce(other);
    var select = Select.of(em, PartnershipTerms.class, "select t from PartnershipTerms t")
        .where("t.partnershipId = :partnership", "partnership", partnershipId);
    if (after != null) {
      select.where("t.termsNo < :no").with("no", after.number().intValue());
    }
    return Page.of(select.list("t.termsNo desc", limit), limit, t -> new Cursor(Integer.toString(t.termsNo), t.id))
        .map(t -> TermsView.of(t, us(), inForce));
  }

  TermsView propose(UUID partnershipId, ProposeTerms command) {
    var other = other(partnershipId);
    var content = command.terms().checked("terms.");
    volumeRules.check(content, "terms.");
    var id = UUID.randomUUID();
    var number = (Integer) em.createNativeQuery("SELECT exchange.open_terms(?1, ?2)")
        .setParameter(1, id).setParameter(2, partnershipId).getSingleResult();
    if (number == null) {
      throw Problem.conflict("not-partners", "tenancy.terms-of-partners");
    }
    if (number == 0) {
      throw Problem.conflict("transition-not-allowed", "tenancy.terms-open");
    }
    var proposed = PartnershipTerms.proposed(id, partnershipId, number, us(), content, command.remarks());
    em.persist(proposed);
    return carry(proposed, "terms.proposed", other);
  }

  TermsView answer(UUID partnershipId, UUID id, int version, Status answer) {
    var other = other(partnershipId);
    em.createNativeQuery("SELECT exchange.lock_partnership(?1)").setParameter(1, partnershipId).getSingleResult();
    var terms = em.find(PartnershipTerms.class, id);
    if (terms == null || !terms.partnershipId.equals(partnershipId)) {
      throw Problem.notFound();
    }
    if (!partners(other)) {
      throw Problem.conflict("not-partners", "tenancy.terms-of-partners");
    }
    terms.seenAs(version);
    terms.answer(us(), answer);
    return carry(terms, switch (answer) {
      case AGREED -> "terms.agreed";
      case REFUSED -> "terms.refused";
      default -> "terms.withdrawn";
    }, other);
  }

  private TermsView carry(PartnershipTerms terms, String event, UUID other) {
    em.flush();
    em.createNativeQuery("SELECT exchange.mirror_terms(?1)::text").setParameter(1, terms.id).getSingleResult();
    events.fire(new TermsEvent(event, terms.partnershipId, other, Integer.toString(terms.termsNo)));
    return TermsView.of(terms, us(), idInForce(other));
  }

  @Override
  public Optional<Terms> inForce(UUID partner) {
    var id = idInForce(partner);
    return id == null ? Optional.empty() : Optional.of(em.find(PartnershipTerms.class, id).terms());
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<UUID, Terms> inForce() {
    List<Object[]> latest = em.createNativeQuery("""
        SELECT DISTINCT ON (p.id) t.id, CASE WHEN p.requester = ?1 THEN p.addressee ELSE p.requester END
        FROM partnership p JOIN partnership_terms t ON t.partnership_id = p.id AND t.status = 'AGREED'
        WHERE p.status = 'ACTIVE' ORDER BY p.id, t.terms_no DESC""").setParameter(1, us()).getResultList();
    if (latest.isEmpty()) {
      return Map.of();
    }
    var partners = latest.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    return em.createQuery("select t from PartnershipTerms t where t.id in :ids", PartnershipTerms.class).setParameter("ids", partners.keySet())
        .getResultStream().collect(Collectors.toMap(t -> partners.get(t.id), PartnershipTerms::terms));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<UUID, String> agreedPriceLists() {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT partner, price_list FROM (
          SELECT DISTINCT ON (p.id) CASE WHEN p.requester = ?1 THEN p.addressee ELSE p.requester END AS partner, t.price_list
          FROM partnership p JOIN partnership_terms t ON t.partnership_id = p.id AND t.status = 'AGREED'
          WHERE p.status = 'ACTIVE' ORDER BY p.id, t.terms_no DESC) latest
        WHERE price_list IS NOT NULL""").setParameter(1, us()).getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  private UUID idInForce(UUID partner) {
    return (UUID) em.createNativeQuery("SELECT exchange.terms_in_force(?1)").setParameter(1, partner).getSingleResult();
  }

  private boolean partners(UUID other) {
    return (Boolean) em.createNativeQuery("SELECT exchange.are_partners(?1)").setParameter(1, other).getSingleResult();
  }

  /** @return the other company of a partnership in our book
   *  @throws Problem 404 when our book has none of this id */
  private UUID other(UUID partnershipId) {
    return em.createQuery("""
        select case when p.requester = :us then p.addressee else p.requester end from Partnership p where p.id = :id""", UUID.class)
        .setParameter("us", us()).setParameter("id", partnershipId).getResultStream().findFirst().orElseThrow(Problem::notFound);
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
