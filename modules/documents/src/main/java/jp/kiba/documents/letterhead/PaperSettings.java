package jp.kiba.documents.letterhead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Rounding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a company likes its papers.
 *
 * @param language null for the company's own
 * @param numberPattern as in the company's settings; null for the one there
 * @param taxRounding of tax, once for each rate of an invoice
 * @param automatic whether papers are issued by themselves when an order calls for them
 */
@Schema(name = "PaperSettings")
record PaperSettings(
    @Schema(nullable = true) Language language,
    @Schema(nullable = true) @Size(min = 3, max = 30) String numberPattern,
    @Schema(required = true) @NotNull Rounding taxRounding,
    @Schema(required = true) @NotNull @Size(max = 400) String bank,
    @Schema(required = true) @NotNull @Size(max = 1000) String remarks,
    @Schema(required = true) @NotNull Boolean automatic) {}
