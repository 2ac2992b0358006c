package jp.kiba.inventory.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("stock")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class OverviewResource {
  @Inject
  Overview overview;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = "Totals by kind, species, grade and place, of lots of which something is there.")
  public List<OverviewRow> totals(@QueryParam("kind") Kind kind, @QueryParam("placeId") UUID placeId) {
    return overview.rows(kind, placeId);
  }
}
