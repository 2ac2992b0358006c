package jp.kiba.tenancy.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import java.util.Optional;
import jp.kiba.tenancy.api.Disclosure.Standing;
import jp.kiba.tenancy.api.PartnerContact;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.PublicText;

/** Asking, accepting, declining and ending: the routing row is locked first, then our own book changes, then it is carried over. */
@ApplicationScoped
@Transactional
class Partnering implements Partners {
  private static final String ROW = """
      select p, c.tradeName, c.prefecture, c.types, d from Partnership p
      left join CompanyProfile c on c.companyId = case when p.requester = :us then p.addressee else p.requester end
      left join PartnerProfile d on d.key.partnershipId = p.id and d.key.companyId <> :us""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  Page<PartnerView> page(Partnership.Status status, Cursor after, int limit) {
    var select = rows().where("p.status = :status", "status", status);
    if (after != null) {
      select.where("(p.requestedAt < :at or (p.requestedAt = :at and p.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var views = select.list("p.requestedAt desc, p.id desc", limit).stream().map(Partnering::view).toList();
    return Page.of(views, limit, v -> Cursor.after(v.requestedAt(), v.id()));
  }

  PartnerView one(UUID id) {
    return rows().where("p.id = :id", "id", id).list("p.id", 1).stream().findFirst().map(Partnering::view)
        .orElseThrow(Problem::notFound);
  }

  PartnerView ask(AskPartner command) {
    PublicText.check("message", command.message());
    var asked = Partnership.asked(us(), command.companyId(), command.message());
    if (asked.requester.equals(asked.addressee)) {
      throw Problem.refused("companyId", "tenancy.own-partner");
    }
    if (!(Boolean) em.createNativeQuery("SELECT exchange.open_partnership(?1, ?2)")
        .setParameter(1, asked.id).setParameter(2, asked.addressee).getSingleResult()) {
      throw Problem.conflict("partnership-exists", "tenancy.partnership-exists");
    }
    em.persist(asked);
    return carry(asked, new PartnerEvent("partner.requested", asked.id, asked.addressee));
  }

  PartnerView accept(UUID id, int version) {
    return answer(id, version, Partnership::accept);
  }

  PartnerView decline(UUID id, int version) {
    return answer(id, version, Partnership::decline);
  }

  PartnerView end(UUID id, int version) {
    return answer(id, version, Partnership::end);
  }

  /** Ends what there is with a company, be it a request or a partnership; nothing when there is nothing. */
  void sever(UUID companyId) {
    var open = em.createQuery("""
        select p.id from Partnership p where p.status in (:requested, :active) and :other in (p.requester, p.addressee)""", UUID.class)
        .setParameter("requested", Partnership.Status.REQUESTED).setParameter("active", Partnership.Status.ACTIVE)
        .setParameter("other", companyId).getResultList();
    for (var id : open) {
      em.createNativeQuery("SELECT exchange.lock_partnership(?1)").setParameter(1, id).getSingleResult();
      var partnership = em.find(Partnership.class, id);
      em.refresh(partnership);
      carry(partnership, partnership.sever(us()));
    }
  }

  private PartnerView answer(UUID id, int version, BiFunction<Partnership, UUID, PartnerEvent> answer) {
    if (!(Boolean) em.createNativeQuery("SELECT exchange.lock_partnership(?1)").setParameter(1, id).getSingleResult()) {
      throw Problem.notFound();
    }
    var partnership = em.find(Partnership.class, id);
    partnership.seenAs(version);
    return carry(partnership, answer.apply(partnership, us()));
  }

  /** What we disclose is written into our own book at both moments: as it was when we asked, and when we accepted. */
  private PartnerView carry(Partnership partnership, PartnerEvent event) {
    em.flush();
    if (partnership.status == Partnership.Status.REQUESTED || partnership.status == Partnership.Status.ACTIVE) {
      em.createNativeQuery("""
          INSERT INTO partner_profile
          SELECT ?1, ?2, legal_name, representative, postal_code, address, phone, email, corporate_number, invoice_registration_number
          FROM company_detail""")
          .setParameter(1, partnership.id).setParameter(2, us()).executeUpdate();
    }
    em.createNativeQuery("SELECT exchange.mirror_partnership(?1)::text").setParameter(1, partnership.id).getSingleResult();
    events.fire(event);
    em.clear();
    return one(partnership.id);
  }

  @Override
  public Optional<PartnerContact> contact(UUID companyId) {
    return Optional.ofNullable(contacts(Set.of(companyId)).get(companyId));
  }

  @Override
  public Map<UUID, PartnerContact> contacts(Collection<UUID> companyIds) {
    return companyIds.isEmpty() ? Map.of() : em.createQuery("""
        select d from PartnerProfile d, Partnership p
        where d.key.partnershipId = p.id and p.status = :active and d.key.companyId in :companies""", PartnerProfile.class)
        .setParameter("active", Partnership.Status.ACTIVE).setParameter("companies", companyIds)
        .getResultStream().collect(Collectors.toMap(d -> d.key.companyId, d -> d.contact(Standing.PARTNER), (one, other) -> one));
  }

  @Override
  public boolean active(UUID companyId) {
    return (Boolean) em.createNativeQuery("SELECT exchange.are_partners(?1)").setParameter(1, companyId).getSingleResult();
  }

  @Override
  public Set<UUID> active() {
    return Set.copyOf(em.createQuery("""
        select case when p.requester = :us then p.addressee else p.requester end from Partnership p where p.status = :active""", UUID.class)
        .setParameter("us", us()).setParameter("active", Partnership.Status.ACTIVE).getResultList());
  }

  private Select<Object[]> rows() {
    return Select.of(em, Object[].class, ROW).with("us", us());
  }

  private static PartnerView view(Object[] row) {
    return PartnerView.of((Partnership) row[0], us(), (String) row[1], (String) row[2], (String) row[3], (PartnerProfile) row[4]);
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
