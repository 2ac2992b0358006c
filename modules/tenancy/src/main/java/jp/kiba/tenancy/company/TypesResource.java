package jp.kiba.tenancy.company;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("company/types")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class TypesResource {
  @Inject
  Profiling profiling;

  @Inject
  SignedIn signedIn;

  @PUT
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public CompanyView change(@NotNull @Valid ChangeTypes command) {
    return profiling.changeTypes(signedIn.caller(), command);
  }
}
