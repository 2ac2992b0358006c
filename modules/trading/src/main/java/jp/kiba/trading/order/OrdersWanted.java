package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which orders: all that is said holds. Days are days in Japan, both included; sums are whole yen without tax. */
class OrdersWanted {
  @QueryParam("side")
  Side side;
  @QueryParam("status")
  OrderStatus status;
  @QueryParam("counterparty")
  UUID counterparty;
  @QueryParam("waiting")
  Turn waiting;
  @QueryParam("overdue") @DefaultValue("false")
  boolean overdue;
  @QueryParam("dueFrom") @Schema(format = "date")
  LocalDate dueFrom;
  @QueryParam("dueTo") @Schema(format = "date")
  LocalDate dueTo;
  @QueryParam("changedFrom") @Schema(format = "date")
  LocalDate changedFrom;
  @QueryParam("changedTo") @Schema(format = "date")
  LocalDate changedTo;
  @QueryParam("minYen") @Min(0)
  Long minYen;
  @QueryParam("maxYen") @Min(0)
  Long maxYen;
  @QueryParam("q") @Size(max = 100)
  String q;
  @QueryParam("sort") @DefaultValue("UPDATED")
  OrderSort sort = OrderSort.UPDATED;
}
