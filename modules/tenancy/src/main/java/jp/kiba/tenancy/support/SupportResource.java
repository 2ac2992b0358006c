package jp.kiba.tenancy.support;

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
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Support access")
public class SupportResource {
  @Inject
  Admission admission;

  @Inject
  OpenDoors doors;

  /** Every member may know who else can look. */
  @GET
  @Path("support-grants")
  @RolesAllowed(Permission.COMPANY_VIEW)
  public List<SupportGrantView> list() {
    return admission.ours();
  }

  @POST
  @Path("support-grants")
  @Created
  @Idempotent
  @APIResponseSchema(value = SupportGrantView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public SupportGrantView grant(@NotNull @Valid GrantSupport command) {
    return admission.grant(command);
  }

  @POST
  @Path("support-grants/{id}/revocation")
  @Idempotent
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public SupportGrantView revoke(@PathParam("id") UUID id) {
    return admission.revoke(id);
  }

  @GET
  @Path("operator/open-support")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public List<OpenSupport> open() {
    return doors.all();
  }
}
