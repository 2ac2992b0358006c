package jp.kiba.tenancy.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Our own way out. */
@Path("company/leaving")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class LeavingResource {
  @Inject
  Leaving leaving;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.COMPANY_LEAVE)
  public LeavingView state() {
    return leaving.state();
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.COMPANY_LEAVE)
  public LeavingView leave(@NotNull @Valid LeaveKiba command) {
    return leaving.leave(signedIn.caller(), command);
  }

  @POST
  @Path("withdrawal")
  @Idempotent
  @RolesAllowed(Permission.COMPANY_LEAVE)
  public LeavingView stay() {
    return leaving.stay();
  }
}
