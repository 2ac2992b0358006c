package jp.kiba.app.architecture.planted.trading.order;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Path("open")
@Breaks(Rule.METHODS_SAY_WHO_MAY)
public class OpenResource {
  @GET
  public String read() {
    return "";
  }
}
