package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Origins.Received;
import jp.kiba.kernel.api.Events;

/** The simple way: whoever receives a lot types where it comes from, and has a record. A few statements, however many the lots. */
@ApplicationScoped
@Transactional
class Typing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OriginRecords records;

  @Inject
  Shares shares;

  @Inject
  Events events;

  void received(List<Received> lots) {
    em.flush();
    var byText = lots.stream().filter(lot -> !Typed.of(lot).nothing()).collect(Collectors.groupingBy(Typed::of, LinkedHashMap::new, Collectors.toList()));
    if (byText.isEmpty()) {
      return;
    }
    var known = records.typed(byText.keySet());
    var fresh = open(byText.keySet().stream().filter(typed -> !known.containsKey(typed)).toList());
    var given = new ArrayList<Shares.Given>(lots.size());
    byText.forEach((typed, its) -> cover(known.getOrDefault(typed, fresh.get(typed)), its, given));
    shares.add(given, null);
    // A workbook may name tens of thousands: nobody asks for them again.
    known.values().forEach(em::detach);
    fresh.values().forEach(em::detach);
  }

  private Map<Typed, OriginRecord> open(Collection<Typed> unknown) {
    var opened = records.open(unknown.stream().map(Typed::facts).toList());
    opened.forEach(em::persist);
    em.flush();
    opened.forEach(record -> events.fire(new OriginEvent("origin.opened", record)));
    return opened.stream().collect(Collectors.toMap(Typed::of, record -> record));
  }

  /** In the order in which they came, as long as the evidence covers them. */
  private static void cover(OriginRecord record, List<Received> lots, List<Shares.Given> given) {
    var left = record.remainingM3();
    for (var lot : lots) {
      var volume = lot.volumeM3();
      var covered = left == null ? Attaching.covered(record, volume) : Attaching.covered(record, volume).min(left);
      given.add(Shares.Given.of(lot.lotId(), new OriginShare(record.id, volume, covered, volume)));
      left = left == null ? null : left.subtract(covered);
    }
  }
}
