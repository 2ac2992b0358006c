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
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("partners")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Partners")
public class PartnerResource {
  @Inject
  Partnering partnering;

  @GET
  @RolesAllowed(Permission.PARTNER_VIEW)
  public Page<PartnerView> list(@QueryParam("status") Partnership.Status status,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return partnering.page(status, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.PARTNER_VIEW)
  public PartnerView one(@PathParam("id") UUID id) {
    return partnering.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = PartnerView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public PartnerView ask(@NotNull @Valid AskPartner command) {
    return partnering.ask(command);
  }

  @POST
  @Path("{id}/acceptance")
  @Idempotent
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public PartnerView accept(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return partnering.accept(id, command.version());
  }

  @POST
  @Path("{id}/refusal")
  @Idempotent
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public PartnerView decline(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return partnering.decline(id, command.version());
  }

  @POST
  @Path("{id}/ending")
  @Idempotent
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public PartnerView end(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return partnering.end(id, command.version());
  }
}
