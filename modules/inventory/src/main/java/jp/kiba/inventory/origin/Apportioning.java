package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * How origins go from what was put in to what came out: every output has them in the proportion of the input. Of what was only
 * split or put together nothing is lost; where wood was worked, volume and certified volume shrink by the yield, and where more
 * is measured to come out than went in (logs are measured by their thin end) certified volume does not grow.
 */
final class Apportioning {
  private Apportioning() {}

  /** @return one share for each record */
  static Collection<OriginShare> together(Collection<OriginShare> shares) {
    var sums = new LinkedHashMap<UUID, OriginShare>();
    shares.forEach(s -> sums.merge(s.recordId(), s, OriginShare::plus));
    return sums.values();
  }

  /** @param in one share for each record
   *  @param inM3 of all that was put in, with or without an origin
   *  @param outM3 of each output
   *  @param worked false when it is the same wood as before
   *  @return for each output its shares; one of no volume, such as a pre-cut set, keeps the records without a volume */
  static List<List<OriginShare>> among(Collection<OriginShare> in, BigDecimal inM3, List<BigDecimal> outM3, boolean worked) {
    var allOut = outM3.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var volumeOf = worked ? inM3 : allOut;
    var certifiedOf = worked ? inM3.max(allOut) : allOut;
    var outputs = new ArrayList<List<OriginShare>>();
    for (var out : outM3) {
      outputs.add(in.stream().map(share -> new OriginShare(share.recordId(), part(share.volumeM3(), out, volumeOf),
          part(share.certifiedM3(), out, certifiedOf),
          allOut.signum() == 0 ? OriginShare.down(share.sourceM3(), BigDecimal.ONE, BigDecimal.valueOf(outM3.size()))
              : OriginShare.down(share.sourceM3(), out, allOut))).toList());
    }
    return outputs;
  }

  private static BigDecimal part(BigDecimal volume, BigDecimal out, BigDecimal of) {
    return of.signum() == 0 ? BigDecimal.ZERO : OriginShare.down(volume, out, of);
  }
}
