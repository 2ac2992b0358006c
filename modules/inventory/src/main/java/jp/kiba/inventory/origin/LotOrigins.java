package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.origin.LotOriginsView.LotShare;
import jp.kiba.kernel.api.Problem;

/** Where a lot comes from, as its own company sees it. */
@ApplicationScoped
@Transactional
class LotOrigins {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Shares shares;

  @Inject
  OriginRecords records;

  @Inject
  Passing passing;

  LotOriginsView of(UUID lotId) {
    var lot = em.find(Lot.class, lotId);
    if (lot == null) {
      throw Problem.notFound();
    }
    var there = shares.of(lotId);
    var passed = passing.of(there.stream().map(LotOrigin::share).toList());
    var known = records.all(there.stream().map(o -> o.recordId).toList()).stream().collect(Collectors.toMap(r -> r.id, Function.identity()));
    var views = new ArrayList<LotShare>();
    for (int i = 0; i < there.size(); i++) {
      var share = there.get(i);
      var record = known.get(share.recordId);
      views.add(new LotShare(record.id, record.number, record.supplier, share.passageId != null,
          share.passageId == null && share.usedAt == null, passed.get(i)));
    }
    return new LotOriginsView(lot.volumeM3(), CustodyChain.legality(passed, lot.volumeM3()), CustodyChain.verifiedM3(passed),
        Attaching.without(lot, there).setScale(4, RoundingMode.HALF_UP), views);
  }
}
