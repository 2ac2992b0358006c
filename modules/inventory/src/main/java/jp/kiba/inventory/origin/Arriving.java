package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.inventory.api.Origins.Arrival;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/**
 * Taking over what a supplier passed on. It is pending until somebody of ours has looked: what we say of it is our own word. No
 * more is certified in our lots than the supplier gave.
 */
@ApplicationScoped
@Transactional
class Arriving {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  OriginRecords records;

  @Inject
  Shares shares;

  @Inject
  OriginSnapshots snapshots;

  @Inject
  Events events;

  void arrived(UUID lotId, Arrival arrival) {
    em.flush();
    var lot = lots.lock(lotId).orElseThrow(() -> Problem.refused("lotId", "inventory.lot"));
    if (!shares.of(lotId).isEmpty()) {
      throw Problem.refused("lotId", "inventory.origin-there-already");
    }
    attach(lot, arrival, lot.volumeM3());
  }

  /** Of pieces that have just come in: what else lies in the lot keeps its own. */
  void arrived(UUID lotId, Arrival arrival, BigDecimal volumeM3) {
    em.flush();
    attach(lots.lock(lotId).orElseThrow(() -> Problem.refused("lotId", "inventory.lot")), arrival, volumeM3);
  }

  private void attach(Lot lot, Arrival arrival, BigDecimal arrived) {
    var lotId = lot.id();
    var passed = arrival.origins();
    var all = passed.stream().map(PassedOrigin::volumeM3).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int i = 0; i < passed.size(); i++) {
      var record = record(arrival, i);
      if (!record.speciesCodes().contains(lot.wood().species())) {
        throw Problem.refused("lotId", "inventory.origin-other-species");
      }
      var volume = all.signum() == 0 ? BigDecimal.ZERO : OriginShare.down(arrived, passed.get(i).volumeM3(), all);
      var certified = volume.signum() == 0 ? BigDecimal.ZERO
          : OriginShare.down(volume, passed.get(i).certifiedM3(), passed.get(i).volumeM3()).min(Attaching.covered(record, volume));
      shares.add(lotId, new OriginShare(record.id, volume, certified, volume), null);
      events.fire(new OriginEvent("origin.attached", record, lot.lotNumber()));
    }
  }

  private OriginRecord record(Arrival arrival, int index) {
    var known = records.received(arrival.lineId(), index);
    if (known.isPresent()) {
      return records.lock(known.get().id).orElseThrow();
    }
    var passed = arrival.origins().get(index);
    var record = records.open(new OriginFacts(false, passed.species().stream().map(PassedOrigin.OriginSpecies::code).toList(),
        passed.country(), passed.prefecture(), passed.area(), passed.harvestedFrom(), passed.harvestedUntil(), EvidenceKind.NONE, "",
        null, passed.certifiedM3(), arrival.supplier(), "", false));
    record.receivedLine = arrival.lineId();
    record.receivedIndex = index;
    record.passedOn = snapshots.write(List.of(passed));
    em.persist(record);
    em.flush();
    events.fire(new OriginEvent("origin.opened", record));
    return record;
  }
}
