package jp.kiba.documents.invoice;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether what was invoiced is what was received: without tax, of one partner, by the day of receipt.
 *
 * @param openYen received, and on no invoice yet
 * @param differenceYen received less invoiced less open: anything but 0 is a fault
 */
@Schema(name = "Reconciliation")
record Reconciliation(
    @Schema(required = true) UUID partnerId,
    @Schema(required = true) String partnerName,
    @Schema(required = true) int shipments,
    @Schema(required = true) long receivedYen,
    @Schema(required = true) long invoicedYen,
    @Schema(required = true) long openYen,
    @Schema(required = true) long differenceYen) {}
