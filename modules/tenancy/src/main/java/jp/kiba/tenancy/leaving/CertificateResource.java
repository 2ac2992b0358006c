package jp.kiba.tenancy.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of deletion. */
@Path("operator/deletion-certificates")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class CertificateResource {
  @Inject
  SeeingOff seeingOff;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<CertificateView> list(@QueryParam("q") @Size(max = 100) String q, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return seeingOff.certificates(q, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public CertificateView one(@PathParam("id") UUID id) {
    return seeingOff.certificate(id);
  }
}
