package jp.kiba.tenancy.directory;

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
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("companies")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Directory")
public class DirectoryResource {
  @Inject
  Directory directory;

  @GET
  @RolesAllowed(Permission.PARTNER_VIEW)
  public Page<PublicProfileView> list(
      @QueryParam("q") @Size(max = 100) String q, @QueryParam("prefecture") @Size(max = 2) String prefecture,
      @QueryParam("type") CompanyType type, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return directory.page(q, prefecture, type, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.PARTNER_VIEW)
  public PublicProfileView card(@PathParam("id") UUID id) {
    return directory.card(id);
  }
}
