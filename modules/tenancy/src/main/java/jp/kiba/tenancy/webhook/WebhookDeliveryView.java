package jp.kiba.tenancy.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param nextAt when it is tried again, null when it is not
 * @param lastStatus HTTP status of the last answer, null when there was none
 * @param lastAnswer the beginning of it
 * @param lastError why there was none: REFUSED (an address that Kiba does not call), UNKNOWN_HOST, TIMEOUT, TLS, CONNECTION
 * @param body what is sent
 */
@Schema(name = "WebhookDelivery")
record WebhookDeliveryView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID eventId,
    @Schema(required = true) String type,
    @Schema(required = true) WebhookDelivery.State state,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) int attempts,
    @Schema(required = true, nullable = true) Instant nextAt,
    @Schema(required = true, nullable = true) Instant lastAt,
    @Schema(required = true, nullable = true) Integer lastStatus,
    @Schema(required = true, nullable = true) Integer lastMillis,
    @Schema(required = true, nullable = true) String lastAnswer,
    @Schema(required = true, nullable = true) String lastError,
    @Schema(required = true) String body) {}
