package jp.kiba.inventory.stocktake;

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

@Path("stock-takes")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class StockTakeResource {
  @Inject
  StockTakes takes;

  @Inject
  Counting counting;

  @Inject
  Closing closing;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  public Page<StockTakeView> list(@QueryParam("status") StockTake.Status status, @QueryParam("placeId") UUID placeId,
      @QueryParam("cursor") @Size(max = 500) String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return takes.page(status, placeId, Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = StockTakeView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "One at a time for a place. Stock goes on moving while it is open.")
  public StockTakeView open(@NotNull @Valid OpenStockTake command) {
    return counting.open(command);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LOT_VIEW)
  public StockTakeView one(@PathParam("id") UUID id) {
    return takes.one(id);
  }

  @GET
  @Path("{id}/lots")
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = "By lot number: what the book has at the place, and what was counted beside it.")
  public Page<StockTakeLineView> lines(@PathParam("id") UUID id, @QueryParam("shown") @DefaultValue("ALL") Shown shown,
      @QueryParam("q") @Size(max = 100) String q, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return takes.lines(id, shown, q, Cursor.parse(cursor), limit);
  }

  @PUT
  @Path("{id}/lots/{lotId}")
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "Of any lot of the company: what the book has elsewhere is brought here when the count is closed.")
  public StockTakeLineView count(@PathParam("id") UUID id, @PathParam("lotId") UUID lotId, @NotNull @Valid CountLot command) {
    return counting.count(id, lotId, command);
  }

  @POST
  @Path("{id}/finds")
  @Idempotent
  @Created
  @APIResponseSchema(value = StockTakeLineView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "Wood of which the book knows nothing: makes an empty lot, which gets its pieces when the count is closed.")
  public StockTakeLineView find(@PathParam("id") UUID id, @NotNull @Valid FindLot command) {
    return counting.find(id, command);
  }

  @POST
  @Path("{id}/closing")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "Books every difference, all or none. 409 when a lot would have fewer pieces than are offered and reserved of it.")
  public StockTakeView close(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return closing.close(id, command.version());
  }

  @POST
  @Path("{id}/cancellation")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  @Operation(description = "Books nothing.")
  public StockTakeView cancel(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return closing.cancel(id, command.version());
  }
}
