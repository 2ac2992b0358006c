package jp.kiba.tenancy.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param succeededAt when the endpoint last took something, null as long as it never did */
@Schema(name = "Webhook")
record WebhookView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String url,
    @Schema(required = true) List<String> events,
    @Schema(required = true) Webhook.State state,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true, nullable = true) Instant succeededAt,
    @Schema(required = true) int version) {}
