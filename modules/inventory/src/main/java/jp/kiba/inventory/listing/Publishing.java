package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.inventory.pricelist.Projection;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.Permissions;

/** Offering, changing and taking back. The lot is locked first, so that two offers at once cannot promise the same pieces. */
@ApplicationScoped
@Transactional
class Publishing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  Origins origins;

  @Inject
  Listings listings;

  @Inject
  Partners partners;

  @Inject
  Projection projection;

  @Inject
  Events events;

  ListingView publish(Set<CompanyType> types, PublishListing command) {
    var lot = lots.lock(command.lotId()).orElseThrow(() -> Problem.refused("lotId", "inventory.lot"));
    maySell(types, lot);
    int free = lots.free(lot);
    if (command.pieces() > free) {
      throw Problem.refused("pieces", "inventory.not-free", lot.pieces(), Math.max(0, free));
    }
    partners(command.viewers(), Set.of());
    var listing = Listing.published(lot, command, origins.legality(lot.id()).orElse(null));
    em.persist(listing);
    em.persist(new ListingLot(listing.id, lot.id()));
    em.flush();
    listings.name(listing, command.viewers());
    return told("listing.published", new Listings.Row(listing, lot.id(), lot.lotNumber()), lot.lotNumber() + " × " + command.pieces());
  }

  ListingView change(Set<CompanyType> types, UUID id, ChangeListing command) {
    var lot = lots.lock(listings.row(id).lotId()).orElseThrow(Problem::notFound);
    var row = listings.row(id);
    var listing = row.listing();
    maySell(types, lot);
    partners(command.viewers(), listings.view(row).viewers());
    boolean promisesMore = command.pieces() > listing.offeredPieces || ListingStatus.of(listing, Now.instant()) == ListingStatus.ENDED;
    listing.change(command);
    em.lock(listing, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    listings.name(listing, command.viewers());
    em.flush();
    offer(listing, command.pieces());
    int free = lots.free(lot);
    if (promisesMore && free < 0) {
      throw Problem.refused("pieces", "inventory.not-free", lot.pieces(), Math.max(0, command.pieces() + free));
    }
    return told("listing.changed", row, lot.lotNumber() + " × " + command.pieces());
  }

  ListingView withdraw(UUID id, int version) {
    var row = listings.row(id);
    row.listing().withdraw(version);
    em.flush();
    return told("listing.withdrawn", row, row.lotNumber());
  }

  private static void maySell(Set<CompanyType> types, Lot lot) {
    if (!Permissions.maySell(types, lot.wood().kind())) {
      throw Problem.forbidden("inventory.may-not-sell");
    }
  }

  /** Only partners are named; one who was and is none any more may stay, and does not see it. */
  private void partners(Set<UUID> viewers, Set<UUID> before) {
    var added = new HashSet<UUID>(viewers == null ? Set.of() : viewers);
    added.removeAll(before);
    if (!added.isEmpty() && (added.contains(Current.tenant().id()) || !partners.active().containsAll(added))) {
      throw Problem.refused("viewers", "inventory.no-partner");
    }
  }

  private void offer(Listing listing, int pieces) {
    if (pieces == listing.offeredPieces) {
      return;
    }
    if (!(Boolean) em.createNativeQuery("SELECT exchange.offer_pieces(?1, ?2)").setParameter(1, listing.id).setParameter(2, pieces)
        .getSingleResult()) {
      throw Problem.refused("pieces", "inventory.under-reserved", listing.offeredPieces - listing.availablePieces);
    }
    em.refresh(listing);
  }

  private ListingView told(String type, Listings.Row row, String detail) {
    projection.listing(row.listing().id);
    events.fire(new ListingEvent(type, row.listing().id, detail));
    return listings.view(row);
  }
}
