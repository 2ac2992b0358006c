package jp.kiba.inventory.lot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("lots")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class LotResource {
  @Inject
  Lots lots;

  @Inject
  Receiving receiving;

  @Inject
  Adjusting adjusting;

  @Inject
  Splitting splitting;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = "Newest first; lots of which nothing is left only with empty=true.")
  public Page<LotView> list(@Valid @BeanParam FindLots wanted) {
    return lots.page(wanted, Cursor.parse(wanted.cursor), wanted.limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LOT_VIEW)
  public LotView one(@PathParam("id") UUID id) {
    return lots.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = LotView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LOT_MANAGE)
  public LotView receive(@NotNull @Valid ReceiveLot command) {
    return receiving.receive(command);
  }

  @POST
  @Path("{id}/receipts")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "More of the same wood. A cost moves the average.")
  public LotView receiveMore(@PathParam("id") UUID id, @NotNull @Valid ReceiveMore command) {
    return receiving.receive(id, command);
  }

  @POST
  @Path("{id}/adjustments")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "422 when fewer pieces would be left than are offered and reserved.")
  public LotView adjust(@PathParam("id") UUID id, @NotNull @Valid AdjustLot command) {
    return adjusting.adjust(id, command);
  }

  @POST
  @Path("{id}/moves")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "Answers the lot that is now at the other place: this one, or with some of its pieces a new one.")
  public LotView move(@PathParam("id") UUID id, @NotNull @Valid MoveLot command) {
    return splitting.move(id, command);
  }

  @POST
  @Path("{id}/splits")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "Answers the new lot.")
  public LotView split(@PathParam("id") UUID id, @NotNull @Valid SplitLot command) {
    return splitting.split(id, command);
  }

  @POST
  @Path("{id}/merges")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "All of another lot comes into this one. 422 when it is other wood, comes from elsewhere, or is promised.")
  public LotView merge(@PathParam("id") UUID id, @NotNull @Valid MergeLots command) {
    return splitting.merge(id, command);
  }
}
