package jp.kiba.trading.api;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to an order. Its number, once it has one, is what a person reads of it. */
public sealed interface OrderEvent extends DomainEvent {

  /** order.drafted */
  record Drafted(UUID subject) implements OrderEvent {
    @Override
    public String type() {
      return "order.drafted";
    }
  }

  /** order.discarded */
  record Discarded(UUID subject) implements OrderEvent {
    @Override
    public String type() {
      return "order.discarded";
    }
  }

  /** order.file_added */
  record FileAdded(UUID subject) implements OrderEvent {
    @Override
    public String type() {
      return "order.file_added";
    }
  }

  /** order.requested */
  record Requested(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.requested";
    }
  }

  /** order.quoted */
  record Quoted(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.quoted";
    }
  }

  /** order.countered */
  record Countered(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.countered";
    }
  }

  /** order.split: what of a quotation was not accepted goes on by itself. */
  record Split(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.split";
    }
  }

  /** order.placed */
  record Placed(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.placed";
    }
  }

  /** stock.reserved */
  record StockReserved(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "stock.reserved";
    }
  }

  /** order.confirmed */
  record Confirmed(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.confirmed";
    }
  }

  /** order.declined */
  record Declined(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.declined";
    }
  }

  /** order.cancelled */
  record Cancelled(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.cancelled";
    }
  }

  /** order.expired: the quotation's time or the seller's time to confirm is over */
  record Expired(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.expired";
    }
  }

  /** order.overdue: the day of delivery is over and something has not left yet */
  record Overdue(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "order.overdue";
    }
  }

  /** What one side tells the other without a state of its own: the type says what. */
  record Told(String type, UUID subject, UUID counterparty, String detail) implements OrderEvent {}

  /** stock.allocated: the seller's own business */
  record Allocated(UUID subject, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "stock.allocated";
    }
  }

  /** stock.released */
  record StockReleased(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "stock.released";
    }
  }

  /** shipment.dispatched */
  record ShipmentDispatched(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "shipment.dispatched";
    }
  }

  /** shipment.received */
  record ShipmentReceived(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "shipment.received";
    }
  }

  /** line.short_closed */
  record LineShortClosed(UUID subject, UUID counterparty, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "line.short_closed";
    }
  }
}
