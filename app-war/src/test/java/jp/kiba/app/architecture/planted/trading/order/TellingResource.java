package jp.kiba.app.architecture.planted.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.CompanyCard;
import jp.kiba.tenancy.api.Permission;

@Path("planted/telling")
public class TellingResource {
  @GET
  @RolesAllowed(Permission.ORDER_VIEW)
  public Page<TellsAll> all() {
    return null;
  }

  @GET
  @Path("card")
  @RolesAllowed(Permission.ORDER_VIEW)
  public CompanyCard card() {
    return null;
  }
}
