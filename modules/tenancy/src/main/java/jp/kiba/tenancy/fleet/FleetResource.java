package jp.kiba.tenancy.fleet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/fleet")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class FleetResource {
  @Inject
  Fleets fleets;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public FleetView fleet() {
    return fleets.view();
  }
}
