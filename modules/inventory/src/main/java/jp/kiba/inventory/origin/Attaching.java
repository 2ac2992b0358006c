package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Saying which origin a lot has. The lot is locked first, then the record: nobody else gives away the same certified volume. */
@ApplicationScoped
@Transactional
class Attaching {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  OriginRecords records;

  @Inject
  Shares shares;

  @Inject
  Passages passages;

  @Inject
  Marking marking;

  @Inject
  Events events;

  void attach(UUID lotId, AttachOrigin command) {
    var lot = lots.lock(lotId).orElseThrow(Problem::notFound);
    var record = records.lock(command.recordId()).orElseThrow(() -> Problem.refused("recordId", "inventory.origin"));
    var there = shares.of(lotId);
    fits(lot, record, there);
    var free = without(lot, there);
    var volume = command.volumeM3() == null ? free : command.volumeM3();
    if (volume.compareTo(free.max(CustodyChain.tolerated(lot.volumeM3()))) > 0 || volume.signum() == 0 && lot.volumeM3().signum() > 0) {
      throw Problem.refused("volumeM3", "inventory.origin-lot-full", free.setScale(4, RoundingMode.DOWN));
    }
    var certified = command.certifiedM3() == null ? covered(record, volume) : command.certifiedM3();
    enough(record, certified, volume);
    shares.add(lotId, new OriginShare(record.id, volume, certified, volume), null);
    marking.ofRecord(record.id);
    events.fire(new OriginEvent("origin.attached", record, lot.lotNumber()));
  }

  /** @return what the record's evidence covers of so much wood */
  static BigDecimal covered(OriginRecord record, BigDecimal volume) {
    var remaining = record.remainingM3();
    return record.evidence == EvidenceKind.NONE && record.receivedLine == null ? BigDecimal.ZERO
        : remaining == null ? volume : volume.min(remaining);
  }

  private static void fits(Lot lot, OriginRecord record, List<LotOrigin> there) {
    if (!record.speciesCodes().contains(lot.wood().species())) {
      throw Problem.refused("recordId", "inventory.origin-other-species");
    }
    if (there.stream().anyMatch(o -> o.recordId.equals(record.id))) {
      throw Problem.refused("recordId", "inventory.origin-attached");
    }
  }

  private static void enough(OriginRecord record, BigDecimal certified, BigDecimal volume) {
    var most = covered(record, volume);
    if (certified.compareTo(most) > 0) {
      throw Problem.refused("certifiedM3", "inventory.origin-not-covered", most.setScale(4, RoundingMode.DOWN));
    }
  }

  /** @return so much of the lot has no origin yet */
  static BigDecimal without(Lot lot, List<LotOrigin> there) {
    var with = there.stream().map(o -> o.volumeM3).reduce(BigDecimal.ZERO, BigDecimal::add);
    return lot.volumeM3().subtract(with).max(BigDecimal.ZERO);
  }

  void change(UUID lotId, UUID recordId, ChangeShare command) {
    var lot = lots.lock(lotId).orElseThrow(Problem::notFound);
    var share = share(lotId, recordId);
    var more = command.certifiedM3().subtract(share.certifiedM3);
    var record = records.lock(recordId).orElseThrow(Problem::notFound);
    var left = share.passageId != null ? passages.unclaimed(share.passageId, recordId)
        : covered(record, share.volumeM3.subtract(share.certifiedM3));
    if (command.certifiedM3().compareTo(share.volumeM3) > 0 || more.compareTo(left) > 0) {
      throw Problem.refused("certifiedM3", "inventory.origin-not-covered",
          share.certifiedM3.add(left).min(share.volumeM3).setScale(4, RoundingMode.DOWN));
    }
    shares.certify(share, command.certifiedM3());
    marking.ofRecord(recordId);
    events.fire(new OriginEvent("origin.share_changed", record, lot.lotNumber()));
  }

  void detach(UUID lotId, UUID recordId) {
    var lot = lots.lock(lotId).orElseThrow(Problem::notFound);
    var share = share(lotId, recordId);
    if (share.passageId != null || share.usedAt != null) {
      throw Problem.conflict("origin-in-use", "inventory.origin-in-use");
    }
    shares.remove(share);
    shares.of(lotId).stream().findFirst().ifPresentOrElse(left -> marking.ofRecord(left.recordId), () -> marking.ofLotWithout(lotId));
    events.fire(new OriginEvent("origin.detached", records.one(recordId), lot.lotNumber()));
  }

  private LotOrigin share(UUID lotId, UUID recordId) {
    return shares.of(lotId).stream().filter(o -> o.recordId.equals(recordId)).findFirst().orElseThrow(Problem::notFound);
  }
}
