package jp.kiba.tenancy.support;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** support_access.granted, .revoked, .used. */
record SupportEvent(String type, UUID subject, String detail) implements DomainEvent {}
