package jp.kiba.trading.api;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** What the buyer's people settle among themselves: it has no counterparty.
 *  @param subject the order, or the member whose deputy it is about */
public record ApprovalEvent(String type, UUID subject, String detail) implements DomainEvent {}
