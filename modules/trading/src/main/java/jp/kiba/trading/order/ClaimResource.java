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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("orders/{id}/claims")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class ClaimResource {
  @Inject
  Claiming claiming;

  @Inject
  OrderViews views;

  /** The latest first. */
  @GET
  @Transactional
  @RolesAllowed(Permission.ORDER_VIEW)
  public List<ClaimView> list(@PathParam("id") UUID id) {
    return claiming.of(id).stream().map(c -> ClaimView.of(c, Current.tenant().id())).toList();
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.RECEIPT_MANAGE)
  public OrderView open(@PathParam("id") UUID id, @NotNull @Valid OpenClaim command) {
    return views.of(claiming.open(id, command));
  }

  @POST
  @Path("{claimId}/answer")
  @Idempotent
  @RolesAllowed(Permission.ORDER_MANAGE)
  public OrderView answer(@PathParam("id") UUID id, @PathParam("claimId") UUID claimId, @NotNull @Valid AnswerClaim command) {
    return views.of(claiming.answer(id, claimId, command));
  }

  @POST
  @Path("{claimId}/objection")
  @Idempotent
  @RolesAllowed(Permission.RECEIPT_MANAGE)
  public OrderView object(@PathParam("id") UUID id, @PathParam("claimId") UUID claimId, @NotNull @Valid Reasoned command) {
    return views.of(claiming.object(id, claimId, command));
  }

  /** Money is settled by who may order, not by who unloads. */
  @POST
  @Path("{claimId}/agreement")
  @Idempotent
  @RolesAllowed(Permission.ORDER_PLACE)
  public OrderView agree(@PathParam("id") UUID id, @PathParam("claimId") UUID claimId, @NotNull @Valid Versioned command) {
    return views.of(claiming.agree(id, claimId, command.version()));
  }

  @POST
  @Path("{claimId}/withdrawal")
  @Idempotent
  @RolesAllowed(Permission.RECEIPT_MANAGE)
  public OrderView withdraw(@PathParam("id") UUID id, @PathParam("claimId") UUID claimId, @NotNull @Valid Versioned command) {
    return views.of(claiming.withdraw(id, claimId, command.version()));
  }
}
