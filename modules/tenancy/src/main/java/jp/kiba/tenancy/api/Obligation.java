package jp.kiba.tenancy.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something between the company and another one.
 *
 * @param id of the order
 * @param status its state
 * @param inTheWay whether it must come to its end before the company can leave
 */
public record Obligation(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) String counterparty,
    @Schema(required = true) String status,
    @Schema(required = true) boolean inTheWay) {}
