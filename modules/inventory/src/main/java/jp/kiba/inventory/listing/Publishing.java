package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Permissions;

/** Offering and taking back. The lot is locked first, so that two offers at once cannot promise the same pieces. */
@ApplicationScoped
@Transactional
class Publishing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  Listings listings;

  @Inject
  Events events;

  @Inject
  Origins origins;

  ListingView publish(Set<CompanyType> types, PublishListing command) {
    var lot = lots.lock(command.lotId()).orElseThrow(() -> Problem.refused("lotId", "inventory.lot"));
    if (!Permissions.maySell(types, lot.wood().kind())) {
      throw Problem.forbidden("inventory.may-not-sell");
    }
    lot.wood().checkUnit(command.priceUnit(), "priceUnit");
    enough(lot, command.pieces());
    var listing = Listing.published(lot, command, origins.legality(lot.id()).orElse(null));
    em.persist(listing);
    em.persist(new ListingLot(listing.id, lot.id()));
    em.flush();
    events.fire(new ListingEvent("listing.published", listing.id, lot.lotNumber() + " × " + command.pieces()));
    return ListingView.of(listing, lot.id());
  }

  ListingView withdraw(UUID id, int version) {
    var row = listings.row(id);
    var listing = (Listing) row[0];
    listing.withdraw(version);
    em.flush();
    events.fire(new ListingEvent("listing.withdrawn", id, em.find(Lot.class, row[1]).lotNumber()));
    return Listings.view(row);
  }

  private void enough(Lot lot, int pieces) {
    int free = lots.free(lot);
    if (pieces > free) {
      throw Problem.refused("pieces", "inventory.not-free", lot.pieces(), Math.max(0, free));
    }
  }
}
