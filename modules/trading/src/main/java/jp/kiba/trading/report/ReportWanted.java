package jp.kiba.trading.report;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import jp.kiba.trading.order.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every report can be narrowed by. Days are the company's, both included; without them it is the last year. */
class ReportWanted {
  @QueryParam("side") @NotNull
  Side side;
  @QueryParam("from") @Schema(format = "date")
  LocalDate from;
  @QueryParam("to") @Schema(format = "date")
  LocalDate to;
  @QueryParam("partner")
  UUID partner;

  Period period(ZoneId zone) {
    return Period.of(from, to, zone);
  }

  /** For a statement that takes nothing as everybody. */
  String partnerText() {
    return partner == null ? "" : partner.toString();
  }
}
