package jp.kiba.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Once confirmed, an order is called off by both sides or not at all. */
@Path("orders/{id}/cancellation-request")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class CancellationResource {
  @Inject
  Consenting consenting;

  @Inject
  OrderViews views;

  @POST
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView ask(@PathParam("id") UUID id, @NotNull @Valid CancelOrder command) {
    return views.of(consenting.ask(id, command));
  }

  @POST
  @Path("consent")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView agree(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return views.of(consenting.agree(id, command.version()));
  }

  @POST
  @Path("refusal")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView refuse(@PathParam("id") UUID id, @NotNull @Valid CancelOrder command) {
    return views.of(consenting.refuse(id, command));
  }

  @POST
  @Path("withdrawal")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView withdraw(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return views.of(consenting.withdraw(id, command.version()));
  }
}
