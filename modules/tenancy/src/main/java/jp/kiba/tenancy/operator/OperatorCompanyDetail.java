package jp.kiba.tenancy.operator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company in the registry with the invitations of its administrator, the latest first. */
record OperatorCompanyDetail(
    @Schema(required = true) OperatorCompany company,
    @Schema(required = true) List<OperatorInvitation> invitations) {}
