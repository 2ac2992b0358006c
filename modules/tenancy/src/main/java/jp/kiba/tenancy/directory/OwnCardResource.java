package jp.kiba.tenancy.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.CompanyCard;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others see of us: the very same query that others get. */
@Path("company/public-profile")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class OwnCardResource {
  @Inject
  Directory directory;

  @GET
  @RolesAllowed(Permission.COMPANY_VIEW)
  public CompanyCard ours() {
    return directory.card(Current.tenant().id());
  }
}
