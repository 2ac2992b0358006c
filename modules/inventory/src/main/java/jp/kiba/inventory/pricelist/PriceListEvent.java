package jp.kiba.inventory.pricelist;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/**
 * What became of a price list or a customer group: price_list.added, price_list.changed, price_list.removed,
 * customer_group.added, customer_group.changed, customer_group.removed. Its name and no price: and nobody else hears of it.
 */
record PriceListEvent(String type, UUID subject, String detail) implements DomainEvent {}
