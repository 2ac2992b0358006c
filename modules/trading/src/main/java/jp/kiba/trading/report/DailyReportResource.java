package jp.kiba.trading.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may see reports may have the one of the day sent. */
@Path("me/daily-report")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Reports")
public class DailyReportResource {
  @Inject
  DailyReporting reporting;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.REPORT_VIEW)
  public DailyChoice choice() {
    return reporting.choice(signedIn.caller());
  }

  @PUT
  @RolesAllowed(Permission.REPORT_VIEW)
  public DailyChoice choose(@NotNull @Valid DailyChoice choice) {
    signedIn.identity();
    return reporting.choose(signedIn.caller(), choice);
  }
}
