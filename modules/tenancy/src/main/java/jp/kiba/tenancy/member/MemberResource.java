package jp.kiba.tenancy.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Members")
public class MemberResource {
  @Inject
  Staffing staffing;

  @Inject
  Inviting inviting;

  @Inject
  SignedIn signedIn;

  @GET
  @Path("members")
  @RolesAllowed(Permission.MEMBER_VIEW)
  public Page<MemberView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return staffing.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Path("members")
  @Idempotent
  @Created
  @APIResponseSchema(value = MemberInvited.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberInvited invite(@NotNull @Valid InviteMember command) {
    return staffing.invite(signedIn.caller(), command);
  }

  @POST
  @Path("members/{id}/invitation")
  @Idempotent
  @Created
  @APIResponseSchema(value = MemberInvited.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberInvited inviteAgain(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return inviting.sendAgain(signedIn.caller(), id, command.version());
  }

  @POST
  @Path("members/{id}/revocation")
  @Idempotent
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberView revokeInvitation(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return inviting.revoke(id, command.version());
  }

  @PUT
  @Path("members/{id}/roles")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberView changeRoles(@PathParam("id") UUID id, @NotNull @Valid ChangeRoles command) {
    return staffing.changeRoles(signedIn.caller(), id, command);
  }

  @POST
  @Path("members/{id}/disablement")
  @Idempotent
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberView disable(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return staffing.disable(signedIn.caller(), id, command.version());
  }

  @POST
  @Path("members/{id}/enablement")
  @Idempotent
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberView enable(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return staffing.enable(signedIn.caller(), id, command.version());
  }

  @POST
  @Path("members/{id}/administration")
  @Idempotent
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberView transferAdministration(@PathParam("id") UUID id, @NotNull @Valid TransferAdministration command) {
    return staffing.transfer(signedIn.caller(), id, command);
  }

  @PUT
  @Path("members/{id}/approval-limit")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public MemberView limit(@PathParam("id") UUID id, @NotNull @Valid LimitMember command) {
    return staffing.limit(signedIn.caller(), id, command);
  }
}
