package jp.kiba.trading.loading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("vehicles")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Vehicles")
public class VehicleResource {
  @Inject
  Vehicles vehicles;

  @GET
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public Page<VehicleView> list(@QueryParam("archived") Boolean archived, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return vehicles.page(archived, Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = VehicleView.class, responseCode = "201", responseDescription = "Added")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public VehicleView add(@NotNull @Valid DescribeVehicle command) {
    return vehicles.add(command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public VehicleView change(@PathParam("id") UUID id, @NotNull @Valid DescribeVehicle command) {
    return vehicles.change(id, command);
  }
}
