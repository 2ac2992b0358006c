package jp.kiba.trading.approval;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param version of the approval
 *  @param note to who asked; needed unless it is approved */
record DecideApproval(
    @NotNull @Min(0) Integer version, @NotNull Decision decision, @Schema(nullable = true) @Size(max = 500) String note) {

  /** 承認 差し戻し（直してもう一度） 却下. */
  @Schema(name = "ApprovalDecision")
  enum Decision {
    APPROVED(ApprovalState.APPROVED), SENT_BACK(ApprovalState.SENT_BACK), REJECTED(ApprovalState.REJECTED);

    final ApprovalState state;

    Decision(ApprovalState state) {
      this.state = state;
    }
  }
}
