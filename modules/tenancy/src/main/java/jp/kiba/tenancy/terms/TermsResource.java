package jp.kiba.tenancy.terms;

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
import jp.kiba.tenancy.terms.PartnershipTerms.Status;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("partners/{id}/terms")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Partners")
public class TermsResource {
  @Inject
  Negotiating negotiating;

  @GET
  @RolesAllowed(Permission.PARTNER_VIEW)
  public Page<TermsView> list(@PathParam("id") UUID id, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return negotiating.page(id, Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = TermsView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public TermsView propose(@PathParam("id") UUID id, @NotNull @Valid ProposeTerms command) {
    return negotiating.propose(id, command);
  }

  @POST
  @Path("{termsId}/agreement")
  @Idempotent
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public TermsView agree(@PathParam("id") UUID id, @PathParam("termsId") UUID termsId, @NotNull @Valid Versioned command) {
    return negotiating.answer(id, termsId, command.version(), Status.AGREED);
  }

  @POST
  @Path("{termsId}/refusal")
  @Idempotent
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public TermsView refuse(@PathParam("id") UUID id, @PathParam("termsId") UUID termsId, @NotNull @Valid Versioned command) {
    return negotiating.answer(id, termsId, command.version(), Status.REFUSED);
  }

  @POST
  @Path("{termsId}/withdrawal")
  @Idempotent
  @RolesAllowed(Permission.PARTNER_MANAGE)
  public TermsView withdraw(@PathParam("id") UUID id, @PathParam("termsId") UUID termsId, @NotNull @Valid Versioned command) {
    return negotiating.answer(id, termsId, command.version(), Status.WITHDRAWN);
  }
}
