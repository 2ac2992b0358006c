package jp.kiba.inventory.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.inventory.api.Allocations.Candidate;
import jp.kiba.inventory.api.Stock.Wanted;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;

/** Lots that lines may have, the one that has lain longest first. */
@ApplicationScoped
@Transactional
class Candidates {
  /** Beyond this nobody chooses by hand, and the oldest are among them. */
  private static final int MOST = 2_000;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  Map<UUID, List<Candidate>> of(List<Wanted> lines, Map<UUID, LineStock> stock, Map<UUID, UUID> listed) {
    var found = new LinkedHashMap<UUID, List<Candidate>>();
    if (lines.isEmpty()) {
      return found;
    }
    var there = em.createQuery("""
        select l from Lot l where l.pieces > 0 and l.wood.kind in :kinds and l.wood.species in :species and l.wood.grade in :grades
        order by l.receivedAt, l.id""", Lot.class)
        .setParameter("kinds", lines.stream().map(l -> l.wood().kind()).distinct().toList())
        .setParameter("species", lines.stream().map(l -> l.wood().species()).distinct().toList())
        .setParameter("grades", lines.stream().map(l -> l.wood().grade()).distinct().toList())
        .setMaxResults(MOST).getResultList();
    var free = there.isEmpty() ? new HashMap<UUID, Integer>() : lots.free(there);
    for (var line : lines) {
      found.put(line.lineId(), there.stream().filter(l -> alike(l.wood(), line.wood()))
          .map(l -> candidate(l, Math.max(0, free.get(l.id())) + own(l, line, stock, listed)))
          .filter(c -> c.freePieces() > 0).toList());
    }
    return found;
  }

  private static int own(Lot lot, Wanted line, Map<UUID, LineStock> stock, Map<UUID, UUID> listed) {
    return lot.id().equals(listed.get(line.listingId())) ? stock.get(line.lineId()).keepable() : 0;
  }

  /** What the trade takes for the same: marks and an article name do not matter. */
  private static boolean alike(Wood one, Wood other) {
    return one.kind() == other.kind() && one.species().equals(other.species()) && one.grade().equals(other.grade())
        && same(one.board(), other.board()) && same(one.log(), other.log()) && one.product() == other.product()
        && one.drying() == other.drying() && one.surface() == other.surface();
  }

  private static boolean same(Object one, Object other) {
    return one == null ? other == null : one.equals(other);
  }

  private static Candidate candidate(Lot lot, int pieces) {
    return new Candidate(lot.id(), lot.lotNumber(), lot.placeName(), lot.receivedAt(), lot.wood().grade(), pieces);
  }
}
