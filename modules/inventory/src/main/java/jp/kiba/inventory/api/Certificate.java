package jp.kiba.inventory.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate by its number. It leads to whoever holds it, so it goes on only where they agreed.
 *
 * @param validUntil last day; null when it has none
 */
public record Certificate(
    @Schema(required = true) String number,
    @Schema(required = true, nullable = true) LocalDate validUntil) {}
