package jp.kiba.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("orders/{id}/shipments")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class ShipmentResource {
  @Inject
  Shipping shipping;

  @Inject
  Loading loading;

  @Inject
  OrderViews views;

  @POST
  @Idempotent
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public OrderView dispatch(@PathParam("id") UUID id, @NotNull @Valid DispatchShipment command) {
    return views.of(shipping.dispatch(id, command));
  }

  /** What of the order one of our vehicles takes now. */
  @GET
  @Path("load")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public LoadView load(@PathParam("id") UUID id, @QueryParam("vehicle") @NotNull UUID vehicle) {
    return loading.fill(id, vehicle);
  }

  /** When the next one is to leave. */
  @PUT
  @Path("plan")
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  @Transactional
  public OrderView plan(@PathParam("id") UUID id, @NotNull @Valid PlanShipment command) {
    return views.of(shipping.plan(id, command));
  }

  /** What the seller passed on of where it comes from becomes the origin of a lot of ours. */
  @POST
  @Path("{shipmentId}/origins")
  @Idempotent
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public OrderView takeOver(@PathParam("id") UUID id, @PathParam("shipmentId") UUID shipmentId,
      @NotNull @Valid TakeOverOrigin command) {
    return views.of(shipping.takeOver(id, shipmentId, command));
  }

  @POST
  @Path("{shipmentId}/receipt")
  @Idempotent
  @RolesAllowed(Permission.RECEIPT_MANAGE)
  public OrderView receive(@PathParam("id") UUID id, @PathParam("shipmentId") UUID shipmentId,
      @NotNull @Valid ReceiveShipment command) {
    return views.of(shipping.receive(id, shipmentId, command));
  }
}
