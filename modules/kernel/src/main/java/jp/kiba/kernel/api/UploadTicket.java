package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lets whoever holds it send one file, once, until it expires. Nothing else is needed for that: the address is the permission.
 *
 * @param id of the upload, for its completion
 * @param url where to send the file; without a host it is the one that issued the ticket
 * @param method of HTTP
 * @param headers to be sent with it, exactly so
 */
@Schema(name = "UploadTicket", description = "Send the file by this method to this address with exactly these headers, then complete the upload.")
public record UploadTicket(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "May be relative to the origin that answered") String url,
    @Schema(required = true) String method,
    @Schema(required = true) Map<String, String> headers,
    @Schema(required = true) Instant expiresAt) {}
