package jp.kiba.inventory.api;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.DownloadLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list on its way into a file. */
@Schema(name = "ListExport")
public record ListExportView(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Which list") String list,
    @Schema(required = true) SheetForm form,
    @Schema(required = true) UUID jobId,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true, nullable = true, description = "null until the file is made") Long rows,
    @Schema(required = true, nullable = true, description = "null until the file is made; good for some minutes") DownloadLink file) {}
