package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Putting the book right where it differs from the yard. */
@ApplicationScoped
@Transactional
class Adjusting {
  @Inject
  Lots lots;

  @Inject
  StockLedger ledger;

  @Inject
  Events events;

  LotView adjust(UUID id, AdjustLot command) {
    var lot = lots.forCommand(id, command.version());
    if (command.difference() == 0) {
      throw Problem.refused("difference", "inventory.no-difference");
    }
    if (!command.code().explains(command.difference())) {
      throw Problem.refused("difference", command.difference() > 0 ? "inventory.only-less" : "inventory.only-more");
    }
    if (command.code() == AdjustmentCode.OTHER && (command.note() == null || command.note().isBlank())) {
      throw Problem.refused("note", "inventory.note-needed");
    }
    if (command.difference() < 0) {
      lots.available(lot, -command.difference(), "difference");
    }
    int before = lot.pieces;
    ledger.write(List.of(StockMovement.of(lot, command.difference(), MovementReason.ADJUSTMENT).because(command.code(), command.note())));
    events.fire(LotEvent.of("lot.adjusted", lot, " %+d".formatted(command.difference()), before));
    return lots.view(lot);
  }
}
