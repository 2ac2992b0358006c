package jp.kiba.tenancy.operator;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator did to a company.
 *
 * @param operator who, by the identity provider's subject */
public record OperatorAuditEntry(
    @Schema(required = true) UUID id,
    @Schema(required = true) Instant at,
    @Schema(required = true) String operator,
    @Schema(required = true) String type) {}
