package jp.kiba.inventory.market;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("market/listings")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Market")
public class MarketResource {
  @Inject
  Market market;

  @GET
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = """
      Published listings of active companies with pieces left, our own included. sort=newest: latest first. sort=price: \
      cheapest first; listings with a price on request are left out, as they are by minPriceYen and maxPriceYen. Prices per \
      m³ and per piece do not compare: give priceUnit with either. A cursor belongs to the sort it came from.""")
  public Page<MarketListingView> list(@BeanParam @Valid FindListings wanted) {
    return market.page(wanted);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = "Also when nothing of it is left; 404 once it is withdrawn.")
  public MarketListingView one(@PathParam("id") UUID id) {
    return market.one(id);
  }
}
