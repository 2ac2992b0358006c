package jp.kiba.tenancy.logo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("company/logo")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class OwnLogoResource {
  @Inject
  Picturing picturing;

  /** What it is, its first bytes say; what the header says of it is not looked at. */
  @PUT
  @Consumes("*/*")
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public LogoView put(@RequestBody(description = "PNG, JPEG or WebP of at most a mebibyte", content = @Content(
      mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))) byte[] sent) {
    return picturing.put(sent);
  }

  @DELETE
  @RolesAllowed(Permission.COMPANY_MANAGE)
  @APIResponse(responseCode = "204", description = "There is none any more")
  public void remove() {
    picturing.remove();
  }
}
