package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
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

  @Inject
  HttpServletRequest request;

  OrderView one(UUID id) {
    return of(orders.one(id));
  }

  OrderView of(Order order) {
    var caller = signedIn.caller();
    var us = caller.tenant().id();
    var commands = CommandView.of(order, order.sideOf(us), caller.permissions(), Now.today(), Language.of(request));
    return OrderView.of(order, us, partners.contact(order.other(us)).orElse(null), snapshots, commands);
  }
}
