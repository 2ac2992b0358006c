package jp.kiba.kernel.event;

import java.util.UUID;

/**
 * What the outbox carries of an event.
 *
 * @param counterparty the other tenant concerned, or null
 * @param by trade name of the company that acted, or the operator's name
 */
record Notice(UUID subject, UUID counterparty, String by, String detail) {}
