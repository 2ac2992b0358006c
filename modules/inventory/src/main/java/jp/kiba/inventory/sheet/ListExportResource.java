package jp.kiba.inventory.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.inventory.api.ListExportView;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists that were asked for as files. */
@Path("list-exports")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Files")
public class ListExportResource {
  @Inject
  ListExporting exporting;

  @GET
  @Path("{id}")
  @RolesAllowed({Permission.LOT_VIEW, Permission.LISTING_VIEW, Permission.MARKET_VIEW, Permission.ORDER_VIEW})
  @Operation(description = "One's own only. The file is kept for a day.")
  public ListExportView one(@PathParam("id") UUID id) {
    return exporting.one(id);
  }
}
