package jp.kiba.inventory.place;

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
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("places")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class PlaceResource {
  @Inject
  Places places;

  @Inject
  Placing placing;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  public Page<PlaceView> list(@QueryParam("archived") Boolean archived, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
    return places.page(archived, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LOT_VIEW)
  public PlaceView one(@PathParam("id") UUID id) {
    return places.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = PlaceView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LOT_MANAGE)
  public PlaceView add(@NotNull @Valid AddPlace command) {
    return placing.add(command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.LOT_MANAGE)
  public PlaceView change(@PathParam("id") UUID id, @NotNull @Valid ChangePlace command) {
    return placing.change(id, command);
  }

  @POST
  @Path("{id}/archiving")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "409 while something lies there. Its name stays taken, and its movements readable.")
  public PlaceView archive(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return placing.archive(id, command.version());
  }

  @POST
  @Path("{id}/reopening")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  public PlaceView reopen(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return placing.reopen(id, command.version());
  }
}
