package jp.kiba.tenancy.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.isolation.IsolationReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/isolation-audits")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class IsolationAuditResource {
  @Inject
  Inspecting inspecting;

  /** The report as a page that needs nothing else: to be kept, or printed. */
  @Schema(name = "IsolationReportPage")
  record ReportHtml(@Schema(required = true) String html) {}

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<IsolationAuditView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
    return inspecting.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Accepted
  @Idempotent
  @APIResponseSchema(value = IsolationAuditView.class, responseCode = "202", responseDescription = "Asked for")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IsolationAuditView ask() {
    return inspecting.ask();
  }

  @GET
  @Path("{id}/report")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IsolationReport report(@PathParam("id") UUID id) {
    return inspecting.report(id);
  }

  @GET
  @Path("{id}/page")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public ReportHtml page(@PathParam("id") UUID id) {
    return new ReportHtml(inspecting.page(id));
  }
}
