package jp.kiba.tenancy.operator;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** What the operator did to a company as a whole: company.suspended, company.reactivated, company.closed. */
record CompanyMoved(String type, UUID subject) implements DomainEvent {}
