package jp.kiba.app.architecture.planted.trading.order;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;

/** Keeps all rules. */
@Path("good")
public class GoodResource {
  @GET
  @PermitAll
  public String read() {
    return "";
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.ORDER_PLACE)
  public String place() {
    return "";
  }

  @POST
  @Path("suspension")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public String suspend() {
    return "";
  }
}
