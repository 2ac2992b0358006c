package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.place.Place;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Moving lots, making two of one and one of two. */
@ApplicationScoped
@Transactional
class Splitting {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  LotNumbers numbers;

  @Inject
  Places places;

  @Inject
  StockLedger ledger;

  @Inject
  Origins origins;

  @Inject
  Events events;

  /** @return the lot that is now at the other place */
  LotView move(UUID id, MoveLot command) {
    var lot = lots.forCommand(id, command.version());
    var place = places.open(command.placeId(), "placeId");
    if (place.id().equals(lot.placeId)) {
      throw Problem.refused("placeId", "inventory.there-already");
    }
    int pieces = command.pieces() == null ? lot.pieces : command.pieces();
    if (pieces == 0) {
      throw Problem.refused("pieces", "inventory.not-available", lot.lotNumber, 0);
    }
    if (pieces != lot.pieces) {
      return lots.view(split(lot, pieces, command.lotNumber(), place, command.note()));
    }
    lots.take(lot, place, command.note());
    events.fire(LotEvent.of("lot.moved", lot, " → " + place.name(), pieces));
    return lots.view(lot);
  }

  /** @return the new lot */
  LotView split(UUID id, SplitLot command) {
    var lot = lots.forCommand(id, command.version());
    if (command.pieces() >= lot.pieces) {
      throw Problem.refused("pieces", "inventory.split-all", lot.pieces - 1);
    }
    return lots.view(split(lot, command.pieces(), command.lotNumber(), null, command.note()));
  }

  private Lot split(Lot lot, int pieces, String number, Place place, String note) {
    lots.available(lot, pieces, "pieces");
    var part = lot.part(numbers.free(number, lot.lotNumber), pieces);
    if (place != null) {
      part.lie(place);
    }
    em.persist(part);
    em.flush();
    int before = lot.pieces;
    var id = passOn(Origins.Reason.SPLIT, lot, part, pieces);
    ledger.write(List.of(
        StockMovement.of(lot, -pieces, MovementReason.SPLIT).with(part).of(id).noted(note),
        StockMovement.of(part, pieces, MovementReason.SPLIT).with(lot).of(id).noted(note)));
    events.fire(LotEvent.of("lot.split", lot, " → " + part.lotNumber + " × " + pieces, before));
    return part;
  }

  LotView merge(UUID id, MergeLots command) {
    if (id.equals(command.fromLotId())) {
      throw Problem.refused("fromLotId", "inventory.merge-itself");
    }
    var both = lots.lockAll(List.of(id, command.fromLotId()));
    var into = both.stream().filter(l -> l.id.equals(id)).findFirst().orElseThrow(Problem::notFound);
    var from = both.stream().filter(l -> !l.id.equals(id)).findFirst().orElseThrow(() -> Problem.refused("fromLotId", "inventory.lot"));
    into.seenAs(command.version());
    from.seenAs(command.fromVersion());
    into.mayTakeIn(from);
    int pieces = from.pieces;
    if (pieces == 0) {
      throw Problem.refused("fromLotId", "inventory.not-available", from.lotNumber, 0);
    }
    lots.available(from, pieces, "fromLotId");
    into.cost(from.costOf(pieces), pieces);
    int before = into.pieces;
    var passage = passOn(Origins.Reason.MERGE, from, into, pieces);
    ledger.write(List.of(
        StockMovement.of(from, -pieces, MovementReason.MERGE).with(into).of(passage).noted(command.note()),
        StockMovement.of(into, pieces, MovementReason.MERGE).with(from).of(passage).noted(command.note())));
    events.fire(LotEvent.of("lot.merged", into, " ← " + from.lotNumber + " × " + pieces, before));
    return lots.view(into);
  }

  /** The origin goes along, before the pieces do.
   *  @return what the movements refer to */
  private UUID passOn(Origins.Reason reason, Lot from, Lot to, int pieces) {
    var id = UUID.randomUUID();
    var volume = from.volumeOf(pieces);
    origins.passOn(new Origins.Passage(id, reason, List.of(new Origins.Taken(from.id, pieces, volume)), List.of(new Origins.Made(to.id, volume))));
    return id;
  }
}
