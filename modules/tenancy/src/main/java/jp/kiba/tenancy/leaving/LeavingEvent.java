package jp.kiba.tenancy.leaving;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/**
 * A step on the way out: company.exported, company.leaving, company.stayed.
 *
 * @param detail hash of the export's manifest, or number of the certificate
 */
record LeavingEvent(String type, UUID subject, String detail) implements DomainEvent {}
