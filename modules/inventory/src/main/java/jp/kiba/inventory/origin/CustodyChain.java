package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.inventory.api.CustodyStep;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.inventory.api.PassedOrigin.OriginSpecies;
import jp.kiba.inventory.api.Species;

/** What goes along with a share of an origin: the steps before ours as they came to us, scaled to it, then ours. */
final class CustodyChain {
  private static final int DECIMALS = 4;
  /** What rounding makes of one volume measured twice. */
  private static final BigDecimal NOTICEABLE = new BigDecimal("0.002");

  private CustodyChain() {}

  /** @param before what our supplier passed on; null when it begins with us */
  static PassedOrigin of(OriginRecord record, OriginShare share, Us us, PassedOrigin before) {
    var steps = new ArrayList<CustodyStep>();
    if (before != null) {
      before.steps().forEach(step -> steps.add(scaled(step, share.sourceM3(), before.volumeM3())));
    }
    steps.add(ours(record, share, us));
    return new PassedOrigin(record.speciesCodes().stream().map(CustodyChain::named).toList(), record.country, record.prefecture,
        record.area, record.harvestedFrom, record.harvestedUntil, record.legality, record.reason, shown(share.volumeM3()),
        share.certifiedM3().setScale(DECIMALS, RoundingMode.DOWN), List.copyOf(steps));
  }

  private static CustodyStep ours(OriginRecord record, OriginShare share, Us us) {
    return new CustodyStep(us.types(), us.prefecture(), record.disclosed ? us.tradeName() : null, shown(share.sourceM3()),
        shown(share.volumeM3()), yieldOf(share.sourceM3(), share.volumeM3()), record.legality,
        record.receivedLine == null ? record.evidence : EvidenceKind.NONE, record.disclosed ? record.ownCertificate() : null);
  }

  private static OriginSpecies named(String code) {
    return new OriginSpecies(code, Species.known(code) ? Species.valueOf(code).botanical() : "");
  }

  private static CustodyStep scaled(CustodyStep step, BigDecimal part, BigDecimal whole) {
    return new CustodyStep(step.types(), step.prefecture(), step.name(), scaled(step.inM3(), part, whole),
        scaled(step.outM3(), part, whole), step.yield(), step.legality(), step.evidence(), step.certificate());
  }

  private static BigDecimal scaled(BigDecimal volume, BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO.setScale(DECIMALS)
        : volume.multiply(part).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal yieldOf(BigDecimal in, BigDecimal out) {
    return in.subtract(out).abs().compareTo(NOTICEABLE) <= 0 || in.signum() == 0 ? null : out.divide(in, 3, RoundingMode.HALF_UP);
  }

  private static BigDecimal shown(BigDecimal volume) {
    return volume.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Verified only when all of it is; pending while what is missing may still come.
   *  @param volumeM3 of the wood
   *  @return null when there is no origin */
  static Legality legality(List<PassedOrigin> origins, BigDecimal volumeM3) {
    if (origins.isEmpty()) {
      return null;
    }
    if (origins.stream().anyMatch(o -> o.legality() == Legality.UNVERIFIED)) {
      return Legality.UNVERIFIED;
    }
    if (origins.stream().anyMatch(o -> o.legality() == Legality.PENDING)) {
      return Legality.PENDING;
    }
    var missing = volumeM3.subtract(verifiedM3(origins));
    return missing.compareTo(tolerated(volumeM3)) <= 0 ? Legality.VERIFIED : Legality.UNVERIFIED;
  }

  /** @return the certified volume of what was verified */
  static BigDecimal verifiedM3(List<PassedOrigin> origins) {
    return origins.stream().filter(o -> o.legality() == Legality.VERIFIED).map(PassedOrigin::certifiedM3)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Pieces are measured one by one or all together: the two differ by so much at the most. */
  static BigDecimal tolerated(BigDecimal volumeM3) {
    return volumeM3.movePointLeft(3).max(NOTICEABLE);
  }
}
