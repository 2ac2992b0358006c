package jp.kiba.tenancy.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("blocked-companies")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Partners")
public class BlockedCompanyResource {
  @Inject
  Blocking blocking;

  @GET
  @RolesAllowed(Permission.PARTNER_VIEW)
  public Page<BlockedCompanyView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return blocking.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = BlockedCompanyView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public BlockedCompanyView block(@NotNull @Valid BlockCompany command) {
    return blocking.block(command.companyId());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.PARTNER_MANAGE)
  @APIResponse(responseCode = "204", description = "It finds us again")
  public void release(@PathParam("id") UUID id) {
    blocking.release(id);
  }
}
