package jp.kiba.trading.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param memberId null when nobody is named */
@Schema(name = "ApprovalDeputy")
record DeputyView(
    @Schema(required = true, nullable = true) UUID memberId,
    @Schema(required = true, nullable = true) LocalDate from,
    @Schema(required = true, nullable = true) LocalDate until) {

  static DeputyView of(Deputy deputy) {
    return deputy == null ? new DeputyView(null, null, null) : new DeputyView(deputy.member, deputy.from, deputy.until);
  }
}
