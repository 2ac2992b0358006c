package jp.kiba.inventory.market;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.inventory.criteria.Reading;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("market")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Market")
public class MarketResource {
  @Inject
  Market market;

  @GET
  @Path("listings")
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = """
      Published listings that we may see, of active companies, with pieces left, our own included. A parameter given several times \
      takes any of its values; of the marks all must be there. Prices compare for 1 m³, whatever unit they are said in, and are \
      what we pay. A cursor belongs to the sort it came from.""")
  public Page<MarketListingView> list(@BeanParam @Valid FindListings wanted,
      @QueryParam("sort") @DefaultValue("NEWEST") Sort sort, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return market.page(wanted.wanted(), sort, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("facets")
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = "How many listings there are of what is wanted, and of each kind, species, grade and so on.")
  public FacetsView facets(@BeanParam @Valid FindListings wanted) {
    return market.facets(wanted.wanted());
  }

  @GET
  @Path("reading")
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = """
      What a phrase asks for, such as 杉 105×105×3000〜4000 KD 特一等 京都. What is not understood stands in the criteria's text.""")
  public Reading reading(@QueryParam("phrase") @NotNull @Size(max = 300) String phrase) {
    return Reading.of(phrase);
  }

  @GET
  @Path("listings/{id}")
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = "Also when nothing of it is left; 404 once it is withdrawn.")
  public MarketListingView one(@PathParam("id") UUID id) {
    return market.one(id);
  }
}
