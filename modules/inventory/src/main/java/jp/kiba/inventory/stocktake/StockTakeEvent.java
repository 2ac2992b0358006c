package jp.kiba.inventory.stocktake;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** stock.count_opened, stock.counted, stock.count_cancelled. */
record StockTakeEvent(String type, UUID subject, String detail) implements DomainEvent {}
