package jp.kiba.tenancy.operator;

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
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/companies")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class OperatorResource {
  @Inject
  Admitting admitting;

  @Inject
  Overseeing overseeing;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<OperatorCompany> list(@QueryParam("q") @Size(max = 100) String q, @QueryParam("state") CompanyState state,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return overseeing.page(q, state, Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = CompanyInvited.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public CompanyInvited invite(@NotNull @Valid InviteCompany command) {
    return admitting.invite(command);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompanyDetail one(@PathParam("id") UUID id) {
    return overseeing.one(id);
  }

  @GET
  @Path("{id}/audit")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<OperatorAuditEntry> audit(@PathParam("id") UUID id, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return overseeing.deeds(id, Cursor.parse(cursor), limit);
  }

  @POST
  @Path("{id}/invitation")
  @Idempotent
  @Created
  @APIResponseSchema(value = CompanyInvited.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public CompanyInvited inviteAgain(@PathParam("id") UUID id, @NotNull @Valid InviteAgain command) {
    return admitting.inviteAgain(id, command);
  }

  @POST
  @Path("{id}/revocation")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompany revoke(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return admitting.revoke(id, command.version());
  }

  @POST
  @Path("{id}/suspension")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompany suspend(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return overseeing.suspend(id, command.version());
  }

  @POST
  @Path("{id}/reactivation")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompany reactivate(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return overseeing.reactivate(id, command.version());
  }

  @POST
  @Path("{id}/closure")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompany close(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return overseeing.close(id, command.version());
  }
}
