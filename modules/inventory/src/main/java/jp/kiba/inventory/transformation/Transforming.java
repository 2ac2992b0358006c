package jp.kiba.inventory.transformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.inventory.lot.MovementReason;
import jp.kiba.inventory.lot.StockLedger;
import jp.kiba.inventory.lot.StockMovement;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NumberSeries;
import jp.kiba.kernel.api.Problem;

/** Making wood of other wood, and taking it back: all movements or none. */
@ApplicationScoped
@Transactional
class Transforming {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  Places places;

  @Inject
  StockLedger ledger;

  @Inject
  Transformations transformations;

  @Inject
  NumberSeries numbers;

  @Inject
  Origins origins;

  @Inject
  Events events;

  /** What it would come to; writes nothing. */
  YieldView estimate(TransformLots command) {
    var taken = taken(command);
    var figures = yieldOf(command, taken);
    return new YieldView(figures.volumeIn(), figures.volumeOut(), figures.percent(), figures.volumeOut().compareTo(figures.volumeIn()) > 0,
        figures.unusual(taken.stream().map(t -> t.lot.wood().kind()).collect(Collectors.toSet()),
            command.outputs().stream().map(o -> o.wood().kind()).collect(Collectors.toSet())));
  }

  TransformationView transform(TransformLots command) {
    // Whoever writes it down late does so before the year's books are closed; what is older was meant for another year.
    if (command.performedOn().isBefore(Now.today().minusYears(1))) {
      throw Problem.refused("performedOn", "inventory.performed-long-ago");
    }
    var taken = taken(command);
    for (int i = 0; i < taken.size(); i++) {
      taken.get(i).lot.seenAs(command.inputs().get(i).version());
      lots.available(taken.get(i).lot, taken.get(i).pieces, "inputs[" + i + "].pieces");
    }
    var figures = yieldOf(command, taken);
    figures.check();
    var year = Now.today().getYear();
    var done = Transformation.done("T-%d-%04d".formatted(year, numbers.next("TRANSFORMATION", year)), command, figures);
    var made = make(command, taken);
    made.forEach(m -> em.persist(m.lot));
    em.persist(done);
    taken.forEach(t -> new TransformationLine(done, false, t.lot, t.pieces, t.volume()));
    made.forEach(m -> new TransformationLine(done, true, m.lot, m.pieces, m.volume()));
    em.flush();
    origins.passOn(new Origins.Passage(done.id, Origins.Reason.TRANSFORM,
        taken.stream().map(t -> new Origins.Taken(t.lot.id(), t.pieces, t.volume())).toList(),
        made.stream().map(m -> new Origins.Made(m.lot.id(), m.volume())).toList()));
    var movements = new ArrayList<StockMovement>();
    taken.forEach(t -> movements.add(StockMovement.of(t.lot, -t.pieces, MovementReason.TRANSFORM).of(done.id).noted(done.number)));
    made.forEach(m -> movements.add(StockMovement.of(m.lot, m.pieces, MovementReason.TRANSFORM).of(done.id).noted(done.number)));
    ledger.write(movements);
    var percent = figures.percent();
    events.fire(new TransformationEvent("lot.transformed", done.id, done.number + (percent == null ? "" : " " + percent + " %")));
    return TransformationView.of(done);
  }

  /** Pieces of a lot. */
  private record Part(Lot lot, int pieces) {
    BigDecimal volume() {
      return lot.volumeOf(pieces);
    }
  }

  /** The inputs, locked, in the order of the command. */
  private List<Part> taken(TransformLots command) {
    var ids = command.inputs().stream().map(TransformLots.Input::lotId).toList();
    Map<UUID, Lot> locked = lots.lockAll(ids).stream().collect(Collectors.toMap(Lot::id, Function.identity()));
    var taken = new ArrayList<Part>();
    for (int i = 0; i < ids.size(); i++) {
      var field = "inputs[" + i + "].lotId";
      if (ids.indexOf(ids.get(i)) != i) {
        throw Problem.refused(field, "inventory.lot-twice");
      }
      if (!locked.containsKey(ids.get(i))) {
        throw Problem.refused(field, "inventory.lot");
      }
      taken.add(new Part(locked.get(ids.get(i)), command.inputs().get(i).pieces()));
    }
    return taken;
  }

  /** A saw makes no hinoki of sugi; who puts mixed wood in may take out of it what they find.
   *  @throws Problem 422 that names the output's species */
  private static void sameSpecies(TransformLots command, List<Part> taken) {
    var in = taken.stream().map(t -> t.lot.wood().species()).collect(Collectors.toSet());
    var mixed = Species.MIXED.name();
    for (int i = 0; i < command.outputs().size(); i++) {
      var out = command.outputs().get(i).wood().species();
      if (!in.contains(out) && !in.contains(mixed) && !(in.size() > 1 && out.equals(mixed))) {
        throw Problem.refused("outputs[" + i + "].wood.species", "inventory.other-species");
      }
    }
  }

  private static Yield yieldOf(TransformLots command, List<Part> taken) {
    sameSpecies(command, taken);
    var in = taken.stream().map(Part::volume).reduce(BigDecimal.ZERO, BigDecimal::add);
    var out = BigDecimal.ZERO;
    for (int i = 0; i < command.outputs().size(); i++) {
      var output = command.outputs().get(i);
      out = out.add(WoodColumns.of(output.wood().check("outputs[" + i + "].wood.")).volume(output.pieces()));
    }
    return new Yield(in, out);
  }

  private List<Part> make(TransformLots command, List<Part> taken) {
    var parents = taken.stream().map(Part::lot).toList();
    var made = new ArrayList<Part>();
    for (int i = 0; i < command.outputs().size(); i++) {
      var output = command.outputs().get(i);
      var number = lots.freeNumber(output.lotNumber(), "outputs[" + i + "].lotNumber");
      if (made.stream().anyMatch(m -> m.lot.lotNumber().equalsIgnoreCase(number))) {
        throw Problem.refused("outputs[" + i + "].lotNumber", "inventory.lot-number-taken", number);
      }
      made.add(new Part(Lot.made(number, output.wood(), places.open(output.placeId(), "outputs[" + i + "].placeId"), parents), output.pieces()));
    }
    if (command.carryCost()) {
      Costs.carry(taken.stream().map(t -> t.lot.costOf(t.pieces)).toList(), made.stream().map(Part::volume).toList())
          .ifPresent(shares -> {
            for (int i = 0; i < shares.size(); i++) {
              made.get(i).lot.cost(shares.get(i), made.get(i).pieces);
            }
          });
    }
    return made;
  }

  /** By opposite movements.
   *  @throws Problem 409 when it was reversed, or something that came out has left since or is promised */
  TransformationView reverse(UUID id, ReverseTransformation command) {
    var done = transformations.lock(id);
    done.reverse(command.version(), command.reason());
    lots.lockAll(done.lines.stream().map(l -> l.lot.id()).toList());
    for (var line : done.lines(true)) {
      int free = lots.free(line.lot);
      if (free < line.pieces) {
        throw Problem.conflict("transformation-used", "inventory.transformation-used", line.lot.lotNumber(), Math.max(0, free), line.pieces);
      }
    }
    origins.takeBack(done.id);
    ledger.write(done.lines.stream().map(l -> StockMovement.of(l.lot, l.out ? -l.pieces : l.pieces, MovementReason.TRANSFORM)
        .of(done.id).noted(done.number + " " + command.reason())).toList());
    events.fire(new TransformationEvent("lot.transformation_reversed", id, done.number));
    return TransformationView.of(done);
  }
}
