package jp.kiba.tenancy.apikey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key, without its secret.
 *
 * @param permissions what it may do today: our types narrow it
 * @param hint the last characters of the secret
 * @param lastUsedAt to the minute; null when never
 */
@Schema(name = "ApiKey")
record ApiKeyView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) Set<String> permissions,
    @Schema(required = true) String hint,
    @Schema(required = true) UUID madeBy,
    @Schema(required = true) Instant madeAt,
    @Schema(required = true) Instant expiresAt,
    @Schema(required = true, nullable = true) Instant lastUsedAt,
    @Schema(required = true) State state,
    @Schema(required = true) int version) {

  @Schema(name = "ApiKeyState")
  enum State { ACTIVE, EXPIRED, REVOKED }
}
