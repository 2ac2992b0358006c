package jp.kiba.tenancy.twin;

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
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/twin-runs")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class TwinResource {
  @Inject
  Twins twins;

  @Inject
  TwinAsking asking;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<TwinRunView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
    return twins.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Accepted
  @Idempotent
  @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "Asked for")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public JobView compare() {
    return asking.ask();
  }

  @GET
  @Path("{id}/divergences")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public List<TwinDivergence> divergences(@PathParam("id") UUID id) {
    return twins.divergences(id);
  }
}
