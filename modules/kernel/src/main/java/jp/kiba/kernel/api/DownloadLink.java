package jp.kiba.kernel.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a file can be had, for a short while and without a token. */
@Schema(name = "DownloadLink")
public record DownloadLink(
    @Schema(required = true, description = "May be relative to the origin that answered") String url,
    @Schema(required = true) Instant expiresAt) implements Revocable {}
