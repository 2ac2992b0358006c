package jp.kiba.inventory.importing;

import jp.kiba.kernel.api.UploadTicket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import that waits for its file. */
@Schema(name = "ImportBegun")
record ImportBegun(
    @Schema(required = true) ImportView summary,
    @Schema(required = true) UploadTicket upload) {}
