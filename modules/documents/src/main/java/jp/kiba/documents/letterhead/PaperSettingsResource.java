package jp.kiba.documents.letterhead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How our papers look. */
@Path("paper-settings")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Documents")
public class PaperSettingsResource {
  @Inject
  Styling styling;

  @GET
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  public PaperSettingsView inForce() {
    return styling.view();
  }

  @PUT
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public PaperSettingsView change(@NotNull @Valid ChangePaperSettings command) {
    return styling.change(command);
  }

  @GET
  @Path("seal")
  @Produces({"image/png", "application/json"})
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  @APIResponse(responseCode = "200", description = "The seal", content = @Content(mediaType = "image/png",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response seal() {
    return Response.ok(styling.seal(), "image/png").header("Cache-Control", "private, no-store")
        .header("Content-Disposition", "inline; filename=\"seal.png\"").build();
  }

  /** 社印: printed on papers instead of the free place for a real one. What it is, its first bytes say. */
  @PUT
  @Path("seal")
  @Consumes("*/*")
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public PaperSettingsView put(@RequestBody(description = "PNG, JPEG or WebP of at most a mebibyte", content = @Content(
      mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))) byte[] picture) {
    return styling.put(picture);
  }

  @DELETE
  @Path("seal")
  @RolesAllowed(Permission.COMPANY_MANAGE)
  @APIResponse(responseCode = "204", description = "There is none any more")
  public void remove() {
    styling.remove();
  }
}
