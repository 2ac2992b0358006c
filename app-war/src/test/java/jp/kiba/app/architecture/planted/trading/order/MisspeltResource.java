package jp.kiba.app.architecture.planted.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Path("misspelt")
@Breaks(Rule.PERMISSIONS_ARE_IN_THE_TABLE)
public class MisspeltResource {
  @GET
  @RolesAllowed("order:mange")
  public String read() {
    return "";
  }
}
