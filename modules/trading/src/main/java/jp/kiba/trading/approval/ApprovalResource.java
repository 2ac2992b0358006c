package jp.kiba.trading.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a decision, and who decides in one's place. */
@Path("")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Approvals")
public class ApprovalResource {
  @Inject
  Approving approving;

  @Inject
  SignedIn signedIn;

  @GET
  @Path("approvals")
  @RolesAllowed({Permission.ORDER_APPROVE, Permission.ORDER_PLACE})
  public List<ApprovalView> waiting() {
    return approving.waiting(signedIn.caller());
  }

  @GET
  @Path("me/approval-deputy")
  @RolesAllowed(Permission.ORDER_APPROVE)
  public DeputyView deputy() {
    return approving.deputy(signedIn.caller());
  }

  @PUT
  @Path("me/approval-deputy")
  @Transactional
  @RolesAllowed(Permission.ORDER_APPROVE)
  public DeputyView name(@NotNull @Valid NameDeputy command) {
    return approving.name(signedIn.caller(), command);
  }

  @DELETE
  @Path("me/approval-deputy")
  @RolesAllowed(Permission.ORDER_APPROVE)
  @APIResponse(responseCode = "204", description = "Nobody decides in our place")
  public void noDeputy() {
    approving.noDeputy(signedIn.caller());
  }
}
