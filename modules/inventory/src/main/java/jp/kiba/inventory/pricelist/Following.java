package jp.kiba.inventory.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.ReceivedEvent;

/**
 * Terms name the price list that holds, and either side may be the one who agrees: the seller's prices follow some moments later,
 * in the seller's own name, for nobody else can read its lists. Until then both see the prices that held before.
 */
@ApplicationScoped
class Following implements EventReceiver {
  private static final Set<String> MATTERS = Set.of("terms.agreed", "partner.accepted", "partner.ended");

  @Inject
  Projection projection;

  @Override
  public void receive(ReceivedEvent event) {
    if (MATTERS.contains(event.type()) && event.counterparty() != null) {
      projection.buyers(List.of(event.counterparty()));
    }
  }
}
