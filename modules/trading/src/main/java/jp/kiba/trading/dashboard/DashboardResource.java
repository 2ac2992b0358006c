package jp.kiba.trading.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.trading.order.Side;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("orders/board")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class DashboardResource {
  @Inject
  Board board;

  @GET
  @RolesAllowed(Permission.ORDER_VIEW)
  @Operation(description = "Which orders of that side wait for us, which for the others, and which are late: how many, and the five that are due first.")
  public OrderBoard board(@QueryParam("side") @NotNull Side side) {
    return board.of(side);
  }
}
