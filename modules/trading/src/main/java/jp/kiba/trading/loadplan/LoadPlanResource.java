package jp.kiba.trading.loadplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("load-plans")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Vehicles")
public class LoadPlanResource {
  @Inject
  LoadPlans plans;

  @GET
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public Page<LoadPlanSummary> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return plans.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = LoadPlanView.class, responseCode = "201", responseDescription = "It fits on the vehicle")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public LoadPlanView make(@NotNull @Valid PlanLoad command) {
    return plans.make(command);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public LoadPlanView one(@PathParam("id") UUID id) {
    return plans.one(id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public LoadPlanView change(@PathParam("id") UUID id, @NotNull @Valid PlanLoad command) {
    return plans.change(id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  @APIResponse(responseCode = "204", description = "Deleted")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    plans.remove(id, version);
  }
}
