package jp.kiba.tenancy.partner;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** A step of a partnership: partner.requested, partner.accepted, partner.declined, partner.ended. */
record PartnerEvent(String type, UUID subject, UUID counterparty) implements DomainEvent {}
