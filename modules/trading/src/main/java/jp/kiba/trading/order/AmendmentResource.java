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

/** What is to be changed of a confirmed order; who may call an order off may change it. */
@Path("orders/{id}/amendments")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class AmendmentResource {
  @Inject
  Amending amending;

  @Inject
  Proposing proposing;

  @Inject
  Orders orders;

  @Inject
  OrderViews views;

  /** The latest first. */
  @GET
  @Transactional
  @RolesAllowed(Permission.ORDER_VIEW)
  public List<AmendmentView> list(@PathParam("id") UUID id) {
    var order = orders.one(id);
    return amending.of(id).stream().map(a -> AmendmentView.of(a, order, Current.tenant().id(), proposing::read)).toList();
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView propose(@PathParam("id") UUID id, @NotNull @Valid ProposeAmendment command) {
    return views.of(amending.propose(id, command));
  }

  @POST
  @Path("{amendmentId}/acceptance")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView accept(@PathParam("id") UUID id, @PathParam("amendmentId") UUID amendmentId, @NotNull @Valid Versioned command) {
    return views.of(amending.accept(id, amendmentId, command.version()));
  }

  @POST
  @Path("{amendmentId}/refusal")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView refuse(@PathParam("id") UUID id, @PathParam("amendmentId") UUID amendmentId, @NotNull @Valid Reasoned command) {
    return views.of(amending.refuse(id, amendmentId, command));
  }

  @POST
  @Path("{amendmentId}/withdrawal")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView withdraw(@PathParam("id") UUID id, @PathParam("amendmentId") UUID amendmentId, @NotNull @Valid Versioned command) {
    return views.of(amending.withdraw(id, amendmentId, command.version()));
  }
}
