package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Allocations;
import jp.kiba.inventory.api.Stock.Wanted;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.api.OrderEvent;

/** Lots for the lines of a confirmed order. The seller's own business: the trade itself stays as it is. */
@ApplicationScoped
@Transactional
class SettingAside {
  @Inject
  Orders orders;

  @Inject
  Allocations allocations;

  @Inject
  Events events;

  AllocationView view(UUID id) {
    return view(orders.one(id));
  }

  AllocationView choose(UUID id, AllocateStock command) {
    var order = ours(id, command.version());
    if (seen(allocations.of(id)) != command.seen()) {
      throw Problem.stale();
    }
    var choices = new ArrayList<Allocations.Choice>();
    for (int i = 0; i < command.lots().size(); i++) {
      var lot = command.lots().get(i);
      order.line(lot.lineId(), "lots[" + i + "]");
      if (lot.pieces() == 0) {
        continue;
      }
      choices.add(new Allocations.Choice(lot.lineId(), lot.lotId(), lot.pieces(), "lots[" + i + "]"));
    }
    allocations.choose(order.wanted(), choices);
    return told(order);
  }

  AllocationView fill(UUID id, FillAllocation command) {
    var order = ours(id, command.version());
    allocations.allocate(order.wanted(), command.way());
    return told(order);
  }

  private Order ours(UUID id, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.ALLOCATE, Current.tenant().id());
    return order;
  }

  private AllocationView told(Order order) {
    events.fire(new OrderEvent.Allocated(order.id, order.number));
    return view(order);
  }

  /** @throws Problem 404 to the buyer: what a seller sets aside is in the seller's book only */
  private AllocationView view(Order order) {
    if (order.sideOf(Current.tenant().id()) != Side.SALE) {
      throw Problem.notFound();
    }
    var wanted = order.wanted();
    var allocated = allocations.of(order.id);
    var candidates = allocations.candidates(wanted);
    return new AllocationView(order.version, seen(allocated), wanted.stream().map(w -> new AllocationView.AllocationLine(w.lineId(),
        w.open(), w.most(), ofLine(allocated, w), candidates.getOrDefault(w.lineId(), List.of()))).toList());
  }

  private static List<Allocations.Allocated> ofLine(List<Allocations.Allocated> all, Wanted line) {
    return all.stream().filter(a -> a.lineId().equals(line.lineId())).toList();
  }

  private static long seen(List<Allocations.Allocated> all) {
    return all.stream().mapToLong(Allocations.Allocated::changes).sum();
  }
}
