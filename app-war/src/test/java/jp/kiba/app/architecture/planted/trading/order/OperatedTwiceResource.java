package jp.kiba.app.architecture.planted.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.tenancy.api.Permission;

@Path("operated-twice")
@Breaks(Rule.COMMANDS_ARE_IDEMPOTENT)
public class OperatedTwiceResource {
  @POST
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public String suspend() {
    return "";
  }
}
