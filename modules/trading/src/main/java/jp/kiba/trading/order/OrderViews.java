package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.SignedIn;

/** An order as the member at hand sees it. */
@ApplicationScoped
@Transactional
class OrderViews {
  @Inject
  Orders orders;

  @Inject
  Partners partners;

  @Inject
  SignedIn signedIn;

  @Inject
  OriginSnapshots snapshots;

  OrderView one(UUID id) {
    return of(orders.one(id));
  }

  OrderView of(Order order) {
    var caller = signedIn.caller();
    var us = caller.tenant().id();
    return OrderView.of(order, us, caller.permissions(), partners.contact(order.other(us)).orElse(null), snapshots);
  }
}
