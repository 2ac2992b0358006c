package jp.kiba.tenancy.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("roles")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Roles")
public class RoleResource {
  @Inject
  Defining defining;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.MEMBER_VIEW)
  public RoleMatrix matrix() {
    return defining.matrix(signedIn.caller());
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = RoleMatrix.Own.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public RoleMatrix.Own define(@NotNull @Valid DefineRole command) {
    return defining.define(signedIn.caller(), command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public RoleMatrix.Own change(@PathParam("id") UUID id, @NotNull @Valid ChangeRole command) {
    return defining.change(signedIn.caller(), id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  @APIResponse(responseCode = "204", description = "Gone; nobody held it")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    defining.remove(signedIn.caller(), id, version);
  }

  @PUT
  @Path("presets/{role}/approval-limit")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public RoleMatrix limit(@PathParam("role") MemberRole role, @NotNull @Valid RoleLimit command) {
    return defining.limit(signedIn.caller(), role, command.approvalLimitYen());
  }
}
