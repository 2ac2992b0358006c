package jp.kiba.tenancy.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("company/settings")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class SettingsResource {
  @Inject
  Configuring configuring;

  @GET
  @RolesAllowed(Permission.COMPANY_VIEW)
  public SettingsView ours() {
    return configuring.ours();
  }

  @PUT
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public SettingsView change(@NotNull @Valid ChangeSettings command) {
    return configuring.change(command);
  }
}
