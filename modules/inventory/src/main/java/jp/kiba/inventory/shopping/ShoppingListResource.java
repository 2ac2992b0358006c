package jp.kiba.inventory.shopping;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever may draft an order may write down what is needed. */
@Path("shopping-lists")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Shopping lists")
public class ShoppingListResource {
  @Inject
  ShoppingLists lists;

  @Inject
  Comparing comparing;

  @GET
  @RolesAllowed(Permission.MARKET_VIEW)
  public Page<ListSummary> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return lists.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Path("reading")
  @Idempotent
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = "Reads lines as people paste them from a spreadsheet. Nothing is kept, and nothing of the text is lost.")
  public ReadView read(@NotNull @Valid ReadLines command) {
    return ReadView.of(command.text());
  }

  @POST
  @Created
  @Idempotent
  @APIResponseSchema(value = ListView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.ORDER_DRAFT)
  public ListView make(@NotNull @Valid WriteList command) {
    return lists.make(command);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.MARKET_VIEW)
  public ListView one(@PathParam("id") UUID id) {
    return lists.view(id);
  }

  @GET
  @Path("{id}/comparison")
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = """
      For each line the best offer of each seller: the cheapest that has enough, or else the one that has most. Amounts are what we \
      would pay, without tax, rounded down. split is the cheapest way to have everything.""")
  public ComparisonView compare(@PathParam("id") UUID id) {
    return comparing.compare(id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_DRAFT)
  public ListView change(@PathParam("id") UUID id, @NotNull @Valid WriteList command) {
    return lists.change(id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_DRAFT)
  @APIResponse(responseCode = "204", description = "Deleted")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    lists.remove(id, version);
  }
}
