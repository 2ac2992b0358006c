package jp.kiba.inventory.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.kiba.inventory.api.Stock.Wanted;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.kernel.api.Problem;

/** What is set aside for lines, and the lots that it is of. */
@ApplicationScoped
@Transactional
class LineStocks {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  /** @return one for each line, in their order, as the database has it: the other party's transaction may have given back since */
  Map<UUID, LineStock> of(List<Wanted> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    var rows = em.createQuery("select a from LotAllocation a where a.lineId in :lines order by a.turn", LotAllocation.class)
        .setParameter("lines", lines.stream().map(Wanted::lineId).toList()).setHint("eclipselink.refresh", "true")
        .getResultStream().collect(groupingBy(a -> a.lineId));
    var found = new LinkedHashMap<UUID, LineStock>();
    lines.forEach(l -> found.put(l.lineId(), new LineStock(l, rows.getOrDefault(l.lineId(), List.of()))));
    return found;
  }

  /** @return the lot that each listing was published from: only the seller's book knows it */
  Map<UUID, UUID> listed(List<Wanted> lines) {
    var listings = lines.stream().map(Wanted::listingId).filter(Objects::nonNull).distinct().toList();
    var found = new HashMap<UUID, UUID>();
    if (!listings.isEmpty()) {
      em.createQuery("select k.listingId, k.lotId from ListingLot k where k.listingId in :listings", Object[].class)
          .setParameter("listings", listings).getResultList().forEach(row -> found.put((UUID) row[0], (UUID) row[1]));
    }
    return found;
  }

  /** @return the lots by their ids, held until the transaction ends */
  Map<UUID, Lot> lock(Collection<UUID> ids) {
    return lots.lockAll(ids.stream().distinct().toList()).stream().collect(toMap(Lot::id, Function.identity()));
  }

  /** @return how many pieces of each are free; not negative, and to be counted down by who takes them */
  Map<UUID, Integer> free(Collection<Lot> locked) {
    em.flush();
    var free = new HashMap<UUID, Integer>();
    if (!locked.isEmpty()) {
      lots.free(locked).forEach((lot, pieces) -> free.put(lot, Math.max(0, pieces)));
    }
    return free;
  }

  void add(List<LotAllocation> rows) {
    rows.forEach(em::persist);
  }

  void flush() {
    em.flush();
  }

  /** Grade and dimensions may differ a little from lot to lot; another kind or species is not what was ordered.
   *  @return the lot
   *  @throws Problem 422 naming the field's {@code lotId} */
  static Lot chosen(Map<UUID, Lot> locked, UUID lotId, Wood wood, String field) {
    var lot = locked.get(lotId);
    if (lot == null) {
      throw Problem.refused(field + ".lotId", "inventory.lot");
    }
    if (lot.wood().kind() != wood.kind() || !lot.wood().species().equals(wood.species())) {
      throw Problem.refused(field + ".lotId", "inventory.other-wood");
    }
    return lot;
  }
}
