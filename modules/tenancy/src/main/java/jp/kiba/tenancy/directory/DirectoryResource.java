package jp.kiba.tenancy.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.CompanyCard;
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
  public Page<CompanyCard> list(@BeanParam @Valid FindCompanies wanted) {
    return directory.page(wanted);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.PARTNER_VIEW)
  public CompanyCard card(@PathParam("id") UUID id) {
    return directory.card(id);
  }
}
