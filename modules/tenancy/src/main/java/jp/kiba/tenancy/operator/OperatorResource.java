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

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<OperatorCompany> list(@QueryParam("q") @Size(max = 100) String q, @QueryParam("state") CompanyState state,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return admitting.page(q, state, Cursor.parse(cursor), limit);
  }

  @POST
  @Created
  @APIResponseSchema(value = CompanyInvited.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public CompanyInvited invite(@NotNull @Valid InviteCompany command) {
    return admitting.invite(command);
  }

  @POST
  @Path("{id}/suspension")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompany suspend(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return admitting.suspend(id, command.version());
  }

  @POST
  @Path("{id}/reactivation")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorCompany reactivate(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return admitting.reactivate(id, command.version());
  }
}
