package jp.kiba.trading.loadplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.trading.loading.Room.Cargo;
import jp.kiba.trading.loading.Vehicles;
import jp.kiba.trading.order.ToShip;

/** The plans in our book. */
@ApplicationScoped
@Transactional
class LoadPlans {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Vehicles vehicles;

  @Inject
  ToShip toShip;

  Page<LoadPlanSummary> page(Cursor after, int limit) {
    var select = Select.of(em, Object[].class, """
        select p.id, p.day, v.name, p.note, (select count(distinct l.orderId) from LoadPlan q join q.lines l where q = p)
        from LoadPlan p join p.vehicle v""");
    if (after != null) {
      select.where("(p.day < :day or (p.day = :day and p.id < :id))").with("day", after.day()).with("id", after.id());
    }
    return Page.of(select.list("p.day desc, p.id desc", limit).stream().map(LoadPlans::summary).toList(), limit,
        p -> new Cursor(p.day().toString(), p.id()));
  }

  private static LoadPlanSummary summary(Object[] row) {
    return new LoadPlanSummary((UUID) row[0], (LocalDate) row[1], (String) row[2], (String) row[3], ((Number) row[4]).longValue());
  }

  LoadPlanView one(UUID id) {
    return view(found(id));
  }

  LoadPlanView make(PlanLoad command) {
    var plan = LoadPlan.empty();
    plan.lines.addAll(planned(plan, command));
    em.persist(plan);
    em.flush();
    return view(plan);
  }

  LoadPlanView change(UUID id, PlanLoad command) {
    var plan = found(id);
    plan.seenAs(command.version());
    var lines = planned(plan, command);
    // Places are taken again: what stood there goes first.
    plan.lines.clear();
    em.flush();
    plan.lines.addAll(lines);
    em.flush();
    return view(plan);
  }

  void remove(UUID id, int version) {
    var plan = found(id);
    plan.seenAs(version);
    em.remove(plan);
  }

  /** @throws Problem 404 when our book has no such plan */
  private LoadPlan found(UUID id) {
    var plan = em.find(LoadPlan.class, id);
    if (plan == null) {
      throw Problem.notFound();
    }
    return plan;
  }

  /** @throws Problem 422 naming the first line that is none of ours, asks for more than is open, or does not fit on the vehicle any more */
  private List<PlannedLine> planned(LoadPlan plan, PlanLoad command) {
    var vehicle = vehicles.inUse(command.vehicleId(), "vehicleId");
    if (command.day().isBefore(Now.today().minusYears(1)) || command.day().isAfter(Now.today().plusYears(1))) {
      throw Problem.refused("day", "trading.load-day");
    }
    var items = toShip.of(command.lines().stream().map(PlanLoad.Line::lineId).toList());
    var lines = new ArrayList<PlannedLine>();
    var cargo = new ArrayList<Cargo>();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < command.lines().size(); i++) {
      var wanted = command.lines().get(i);
      var item = items.get(wanted.lineId());
      if (item == null) {
        throw Problem.refused("lines[" + i + "].lineId", "trading.no-such-line");
      }
      if (!seen.add(item.lineId())) {
        throw Problem.refused("lines[" + i + "].lineId", "trading.line-twice");
      }
      if (wanted.pieces() > item.openPieces()) {
        throw Problem.refused("lines[" + i + "].pieces", "trading.more-than-open", item.openPieces());
      }
      lines.add(new PlannedLine(item.orderId(), item.lineId(), wanted.pieces()));
      cargo.add(item.piece().times(wanted.pieces()));
    }
    vehicle.mustTake(cargo);
    plan.describe(vehicle, command.day(), command.note());
    return lines;
  }

  private LoadPlanView view(LoadPlan plan) {
    var items = toShip.of(plan.lines.stream().map(l -> l.lineId).toList());
    var room = plan.vehicle.room();
    return new LoadPlanView(plan.id, plan.vehicle.id(), plan.vehicle.name(), room.m3(), room.kg(), room.lengthMm(), plan.day, plan.note,
        plan.changedAt, plan.changedByName, plan.lines.stream().map(l -> line(l, items.get(l.lineId))).toList(), plan.version);
  }

  private static LoadPlanView.Line line(PlannedLine planned, ToShip.Item item) {
    return new LoadPlanView.Line(item.orderId(), item.orderNumber(), item.buyerName(), item.deliveryPlace(), item.lineId(), item.lineNo(),
        item.wood(), planned.pieces, item.openPieces(), item.piece().pieceM3(), item.piece().pieceKg(), item.piece().lengthMm());
  }
}
