package jp.kiba.documents.letterhead;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our settings of papers.
 *  @param hasSeal whether the picture of our seal is printed */
@Schema(name = "OwnPaperSettings")
record PaperSettingsView(
    @Schema(required = true) int version,
    @Schema(required = true) PaperSettings settings,
    @Schema(required = true) boolean hasSeal) {}
