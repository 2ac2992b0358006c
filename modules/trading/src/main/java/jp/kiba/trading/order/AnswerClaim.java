package jp.kiba.trading.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the seller offers, or why it offers nothing.
 *  @param creditYen without tax; with a credit always, with a return if money goes back */
record AnswerClaim(
    @NotNull @Min(0) Integer version,
    @NotNull ClaimOutcome outcome,
    @Schema(nullable = true) @Min(1) @Max(1_000_000_000_000L) Long creditYen,
    @NotBlank @Size(max = 2000) String text) {}
