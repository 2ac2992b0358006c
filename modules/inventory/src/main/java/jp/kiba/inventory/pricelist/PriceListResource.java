package jp.kiba.inventory.pricelist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.List;
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

@Path("price-lists")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Price lists")
public class PriceListResource {
  @Inject
  PriceLists lists;

  @Inject
  Holding holding;

  @Inject
  Pricing pricing;

  @GET
  @RolesAllowed(Permission.PRICE_VIEW)
  public Page<PriceListSummary> list(@QueryParam("q") @Size(max = 100) String q, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return lists.page(q, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("holding")
  @RolesAllowed(Permission.PRICE_VIEW)
  @Operation(description = "The price lists that hold for a partner, those to come and those that are over included. None for a stranger.")
  public List<HoldingView> holding(@QueryParam("companyId") @NotNull UUID companyId) {
    return holding.of(companyId);
  }

  @GET
  @Path("{id}")
  @Transactional
  @RolesAllowed(Permission.PRICE_VIEW)
  public PriceListView one(@PathParam("id") UUID id) {
    return PriceListView.of(lists.one(id));
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = PriceListView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PRICE_MANAGE)
  @Operation(description = """
      Holds from its first day to its last for the partners and the groups that it names; their prices on the market change with \
      it at once. Of several lines that fit the most specific wins; of several lists one that names the partner before one for a \
      group, then the one whose validity begins later. A list named in the terms agreed with a partner holds alone.""")
  public PriceListView add(@NotNull @Valid AddPriceList command) {
    return pricing.add(command.content());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.PRICE_MANAGE)
  public PriceListView change(@PathParam("id") UUID id, @NotNull @Valid ChangePriceList command) {
    return pricing.change(id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.PRICE_MANAGE)
  @APIResponse(responseCode = "204", description = "Its prices hold no more")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    pricing.remove(id, version);
  }
}
