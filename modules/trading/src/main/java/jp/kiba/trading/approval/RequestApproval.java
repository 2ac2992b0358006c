package jp.kiba.trading.approval;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param version of the order
 *  @param note to whoever decides */
record RequestApproval(@NotNull @Min(0) Integer version, @Schema(nullable = true) @Size(max = 500) String note) {}
