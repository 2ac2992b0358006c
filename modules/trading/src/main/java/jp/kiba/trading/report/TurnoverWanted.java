package jp.kiba.trading.report;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which turnover. Of one species, charges are left out: they belong to no wood. */
class TurnoverWanted extends ReportWanted {
  @QueryParam("by") @DefaultValue("MONTH")
  Grouping by = Grouping.MONTH;
  @QueryParam("species") @Size(max = 40)
  String species;
}
