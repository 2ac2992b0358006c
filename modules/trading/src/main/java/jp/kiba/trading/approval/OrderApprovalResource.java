package jp.kiba.trading.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An order above a member's limit. The supplier sees nothing of it. */
@Path("orders/{id}/approvals")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Approvals")
public class OrderApprovalResource {
  @Inject
  Approving approving;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.ORDER_VIEW)
  public List<ApprovalView> list(@PathParam("id") UUID id) {
    return approving.of(signedIn.caller(), id);
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.ORDER_PLACE)
  public List<ApprovalView> request(@PathParam("id") UUID id, @NotNull @Valid RequestApproval command) {
    return approving.request(signedIn.caller(), id, command);
  }

  @POST
  @Path("{approvalId}/decision")
  @Idempotent
  @RolesAllowed({Permission.ORDER_APPROVE, Permission.ORDER_PLACE})
  public List<ApprovalView> decide(@PathParam("id") UUID id, @PathParam("approvalId") UUID approvalId,
      @NotNull @Valid DecideApproval command) {
    return approving.decide(signedIn.caller(), id, approvalId, command);
  }

  @POST
  @Path("{approvalId}/withdrawal")
  @Idempotent
  @RolesAllowed(Permission.ORDER_PLACE)
  public List<ApprovalView> withdraw(@PathParam("id") UUID id, @PathParam("approvalId") UUID approvalId,
      @NotNull @Valid Versioned command) {
    return approving.withdraw(signedIn.caller(), id, approvalId, command.version());
  }
}
