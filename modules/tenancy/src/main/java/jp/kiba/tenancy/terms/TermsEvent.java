package jp.kiba.tenancy.terms;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** A step of a version: terms.proposed, terms.agreed, terms.refused, terms.withdrawn. The subject is the partnership. */
record TermsEvent(String type, UUID subject, UUID counterparty, String detail) implements DomainEvent {}
