package jp.kiba.trading.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the orders come to. Not for everybody who may see an order: who sees these sees the whole business. */
@Path("reports")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Reports")
public class ReportResource {
  @Inject
  Turnover turnover;

  @Inject
  CycleTime cycles;

  @Inject
  Punctuality punctuality;

  @Inject
  PriceHistory prices;

  @GET
  @Path("turnover")
  @RolesAllowed(Permission.REPORT_VIEW)
  @Operation(description = "Sales or purchases by month, partner or species: the orders placed in the period and not cancelled, without tax.")
  public TurnoverView turnover(@Valid @BeanParam TurnoverWanted wanted) {
    return turnover.of(wanted);
  }

  @GET
  @Path("cycle-times")
  @RolesAllowed(Permission.REPORT_VIEW)
  @Operation(description = "How many hours orders took from step to step: the median, and what nine of ten did not exceed.")
  public List<CycleRow> cycles(@Valid @BeanParam ReportWanted wanted) {
    return cycles.of(wanted);
  }

  @GET
  @Path("punctuality")
  @RolesAllowed(Permission.REPORT_VIEW)
  @Operation(description = "Orders whose day of delivery lies in the period and is over: how many left and arrived in time. All together first.")
  public List<PunctualityRow> punctuality(@Valid @BeanParam ReportWanted wanted) {
    return punctuality.of(wanted);
  }

  @GET
  @Path("specifications")
  @RolesAllowed(Permission.REPORT_VIEW)
  @Operation(description = "The wood that was ordered, up to 200 specifications, and what it has cost.")
  public List<Specification> specifications(@Valid @BeanParam ReportWanted wanted) {
    return prices.specifications(wanted);
  }

  @GET
  @Path("prices")
  @RolesAllowed(Permission.REPORT_VIEW)
  @Operation(description = "What wood of one specification has cost, the newest 2,000 order lines, the newest first.")
  public List<PricePoint> prices(@Valid @BeanParam PriceWanted wanted) {
    return prices.of(wanted);
  }
}
