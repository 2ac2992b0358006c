package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the bound company sees it.
 *
 * @param id the same in every call about this event, and in the audit trail of both companies
 * @param type its name, such as order.confirmed
 * @param subject what it happened to
 * @param counterparty the other company concerned; null when there is none, or when the operator acted
 * @param detail what a person reads beside the type; not null
 * @param byUs whether the bound company acted
 * @param by trade name of the company that acted, or the operator's name
 */
public record ReceivedEvent(
    UUID id, String type, UUID subject, UUID counterparty, String detail, Instant occurredAt, boolean byUs, String by) {}
