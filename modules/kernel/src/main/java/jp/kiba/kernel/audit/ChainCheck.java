package jp.kiba.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.AuditVerification;
import jp.kiba.kernel.api.AuditVerification.Breach;
import jp.kiba.kernel.api.AuditVerification.Broken;
import jp.kiba.kernel.api.Now;

/** Recomputes the chain from its first link, a piece at a time, and stops at the first that does not hold. */
class ChainCheck {
  private static final int PIECE = 5000;

  private final Chain chain;
  private Chain.Head last = Chain.Head.NONE;
  private Broken broken;

  ChainCheck(Chain chain) {
    this.chain = chain;
  }

  AuditVerification verify() {
    var ends = chain.ends();
    var unsealed = chain.unsealed();
    String atAnchor = ends.anchor().seq() == 0 ? Content.NOTHING : null;
    while (broken == null && last.seq() < ends.head().seq()) {
      var piece = chain.after(last.seq(), PIECE);
      for (int i = 0; i < piece.size() && broken == null; i++) {
        check(piece.get(i));
        if (broken == null && last.seq() == ends.anchor().seq()) {
          atAnchor = last.hash();
        }
      }
      if (piece.isEmpty()) {
        break; // what was there a moment ago is gone: the comparison with the anchor says so
      }
    }
    if (broken == null) {
      broken = atTheEnd(ends, atAnchor, unsealed);
    }
    return new AuditVerification(Now.instant(), broken == null, last.seq(), ends.head().seq(), ends.head().hash(), unsealed.count(),
        unsealed.since() == null ? null : Instant.parse(unsealed.since()), broken);
  }

  private void check(Link link) {
    long place = last.seq() + 1;
    if (link.seq() == place && link.previous().equals(last.hash()) && link.holds(place, last.hash())) {
      last = new Chain.Head(place, link.hash());
    } else {
      broken = new Broken(breach(link, place), place, link.seq() == place ? UUID.fromString(link.entryId()) : null);
    }
  }

  /** What was done here? A link can only be what it was made as, so try what it might have been. */
  private Breach breach(Link link, long place) {
    if (link.seq() != place || link.content() == null || link.holds(place + 1, link.previous())) {
      return Breach.REMOVED; // a gap, or the next one has taken its number
    }
    if (link.holds(place, link.previous())) {
      return Breach.REWRITTEN; // whole in itself, but made after another one
    }
    var next = chain.after(place, 1);
    if (!next.isEmpty() && next.get(0).holds(place, last.hash())) {
      return Breach.INSERTED; // the one after it was made for this place
    }
    return fitsAnother(link, place) ? Breach.REORDERED : Breach.ALTERED;
  }

  private boolean fitsAnother(Link link, long place) {
    long from = 0;
    List<Link> piece;
    do {
      piece = chain.after(from, PIECE);
      if (piece.stream().anyMatch(other -> other.content() != null
          && link.hash().equals(other.content().hash(place, link.sealedAt(), last.hash())))) {
        return true;
      }
      from = piece.isEmpty() ? from : piece.get(piece.size() - 1).seq();
    } while (piece.size() == PIECE);
    return false;
  }

  private static Broken atTheEnd(Chain.Ends ends, String atAnchor, Chain.Unsealed unsealed) {
    if (ends.head().seq() < ends.anchor().seq()) {
      return new Broken(Breach.CUT_OFF, ends.head().seq() + 1, null);
    }
    if (ends.head().seq() > ends.anchor().seq()) {
      return new Broken(Breach.INSERTED, ends.anchor().seq() + 1, null);
    }
    if (!ends.anchor().hash().equals(atAnchor)) {
      return new Broken(Breach.REWRITTEN, ends.anchor().seq(), null);
    }
    return unsealed.misplaced() == null ? null : new Broken(Breach.INSERTED, null, UUID.fromString(unsealed.misplaced()));
  }
}
