package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.kiba.inventory.api.Origins.Made;
import jp.kiba.inventory.api.Origins.Passage;
import jp.kiba.inventory.api.Origins.Reason;
import jp.kiba.inventory.api.Origins.Taken;

/** Handing origins on from lot to lot: a split inherits, a merger unites, a transformation passes on what its yield allows. */
@ApplicationScoped
@Transactional
class Inheriting {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Shares shares;

  @Inject
  Passages passages;

  void passOn(Passage passage) {
    em.flush();
    var taken = new LinkedHashMap<UUID, List<OriginShare>>();
    passage.inputs().forEach(input -> taken.put(input.lotId(), taken(input)));
    var in = Apportioning.together(taken.values().stream().flatMap(List::stream).toList());
    if (in.isEmpty()) {
      return;
    }
    passages.open(passage.id(), passage.reason());
    taken.forEach((lot, parts) -> parts.forEach(share -> passages.lot(passage.id(), lot, share, "IN")));
    boolean worked = passage.reason() == Reason.TRANSFORM;
    var inM3 = sum(passage.inputs(), Taken::volumeM3);
    var outM3 = worked ? sum(passage.outputs(), Made::volumeM3) : inM3;
    in.forEach(share -> passages.share(passage.id(), share, inM3, outM3));
    var out = Apportioning.among(in, inM3, passage.outputs().stream().map(m -> scaled(m.volumeM3())).toList(), worked);
    for (int i = 0; i < out.size(); i++) {
      var lot = passage.outputs().get(i).lotId();
      for (var share : out.get(i)) {
        shares.add(lot, share, passage.id());
        passages.lot(passage.id(), lot, share, "OUT");
      }
    }
  }

  void takeBack(UUID passage) {
    em.flush();
    passages.takeBack(passage).forEach((lot, parts) -> parts.forEach(share -> {
      shares.add(lot, share, passage);
      passages.lot(passage, lot, share, "OUT");
    }));
  }

  private List<OriginShare> taken(Taken input) {
    int all = pieces(input.lotId());
    return shares.of(input.lotId()).stream().map(o -> o.share().of(input.pieces(), all)).toList();
  }

  private int pieces(UUID lot) {
    return ((Number) em.createNativeQuery("SELECT pieces FROM lot WHERE id = ?1").setParameter(1, lot).getSingleResult()).intValue();
  }

  private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> volume) {
    return parts.stream().map(volume).map(Inheriting::scaled).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** As the database keeps them, so that its constraint computes with the same figures. */
  private static BigDecimal scaled(BigDecimal volume) {
    return volume.setScale(4, RoundingMode.HALF_UP);
  }
}
