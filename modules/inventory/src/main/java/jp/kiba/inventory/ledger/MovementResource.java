package jp.kiba.inventory.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("movements")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class MovementResource {
  @Inject
  Movements movements;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = "The ledger, newest first. What was written stays: a mistake is followed by another movement.")
  public Page<MovementView> list(@Valid @BeanParam FindMovements wanted) {
    return movements.page(wanted, Cursor.parse(wanted.cursor), wanted.limit);
  }

  @GET
  @Path("flow")
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = "What the movements that the list shows come to, with what was there before the first day.")
  public FlowView flow(@Valid @BeanParam FindMovements wanted) {
    return movements.flow(wanted);
  }
}
