package jp.kiba.tenancy.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a member is told. */
@Schema(name = "Notice")
record NoticeView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String kind,
    @Schema(required = true, description = "Where in the web UI it leads") String page,
    @Schema(required = true, description = "The company that acted; empty for none") String by,
    @Schema(required = true, description = "Such as the number of an order") String detail,
    @Schema(required = true) Instant at,
    @Schema(required = true) boolean read) {}
