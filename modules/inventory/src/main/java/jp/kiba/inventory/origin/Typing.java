package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Origins.Received;
import jp.kiba.kernel.api.Events;

/** The simple way: whoever receives a lot types where it comes from, and has a record. */
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

  /** What was typed, in an order in which everybody takes the records: so that two who receive at once do not deadlock. */
  private record Typed(String species, String area, String certificate) implements Comparable<Typed> {
    static Typed of(Received lot) {
      return new Typed(lot.species(), said(lot.harvestArea()), said(lot.legalityEvidence()));
    }

    boolean nothing() {
      return area.isEmpty() && certificate.isEmpty();
    }

    @Override
    public int compareTo(Typed other) {
      return toString().compareTo(other.toString());
    }

    private static String said(String text) {
      return text == null ? "" : text.strip();
    }
  }

  void received(List<Received> lots) {
    em.flush();
    var byText = new TreeMap<Typed, List<Received>>();
    lots.forEach(lot -> byText.merge(Typed.of(lot), List.of(lot), Typing::both));
    byText.forEach((typed, its) -> {
      if (!typed.nothing()) {
        attach(record(typed), its);
      }
    });
  }

  private static List<Received> both(List<Received> one, List<Received> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private OriginRecord record(Typed typed) {
    var found = records.typed(typed.species(), typed.area(), typed.certificate());
    if (found.isPresent()) {
      return records.lock(found.get().id).orElseThrow();
    }
    var record = records.open(new OriginFacts(false, List.of(typed.species()), null, null, typed.area(), null, null,
        typed.certificate().isEmpty() ? EvidenceKind.NONE : EvidenceKind.OTHER, typed.certificate(), null, null, "", "", false));
    em.persist(record);
    em.flush();
    events.fire(new OriginEvent("origin.opened", record));
    return record;
  }

  private void attach(OriginRecord record, List<Received> lots) {
    var left = record.remainingM3();
    for (var lot : lots) {
      var volume = lot.volumeM3();
      var covered = left == null ? Attaching.covered(record, volume) : Attaching.covered(record, volume).min(left);
      shares.add(lot.lotId(), new OriginShare(record.id, volume, covered, volume), null);
      left = left == null ? null : left.subtract(covered);
    }
  }
}
