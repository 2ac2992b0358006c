package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.loading.Room;
import jp.kiba.trading.loading.Room.Cargo;
import jp.kiba.trading.loading.Vehicle;
import jp.kiba.trading.loading.Vehicles;

/** How much of an order goes on a vehicle; and no shipment on one that could not carry it. */
@ApplicationScoped
@Transactional
class Loading {
  @Inject
  Orders orders;

  @Inject
  Vehicles vehicles;

  /** @throws Problem 404 to the buyer: the vehicles are the seller's */
  LoadView fill(UUID orderId, UUID vehicleId) {
    var order = orders.one(orderId);
    if (order.sideOf(Current.tenant().id()) != Side.SALE) {
      throw Problem.notFound();
    }
    var room = vehicles.inUse(vehicleId, "vehicle").room();
    var cargo = order.active().stream().filter(l -> l.open() > 0).map(l -> l.cargo(l.open())).toList();
    var loaded = room.fill(cargo);
    var lines = new ArrayList<LoadView.LoadLine>();
    for (int i = 0; i < cargo.size(); i++) {
      var one = cargo.get(i);
      lines.add(new LoadView.LoadLine(one.lineId(), loaded.get(i).pieces(), one.pieces(), one.pieceM3(), one.pieceKg(), one.lengthMm(),
          loaded.get(i).limit()));
    }
    return new LoadView(vehicleId, room.m3(), room.kg(), room.lengthMm(), lines);
  }

  /** @return the vehicle; null when none is named
   *  @throws Problem 422 naming the first line that does not fit on it any more */
  Vehicle loaded(Order order, DispatchShipment command) {
    if (command.vehicleId() == null) {
      return null;
    }
    var vehicle = vehicles.inUse(command.vehicleId(), "vehicleId");
    vehicle.mustTake(cargo(order, command.lines()));
    return vehicle;
  }

  static int weight(Order order, List<DispatchShipment.Line> lines) {
    return cargo(order, lines).stream().map(c -> c.pieceKg().multiply(BigDecimal.valueOf(c.pieces())))
        .reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.CEILING).intValue();
  }

  private static List<Cargo> cargo(Order order, List<DispatchShipment.Line> lines) {
    var cargo = new ArrayList<Cargo>();
    for (int i = 0; i < lines.size(); i++) {
      cargo.add(order.line(lines.get(i).lineId(), "lines[" + i + "]").cargo(lines.get(i).pieces()));
    }
    return cargo;
  }
}
