package jp.kiba.tenancy.logo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A company's logo, to whoever sees its card. The browser may keep it, and asks whether it is still the same. */
@Path("companies/{id}/logo")
@Produces({"image/png", "application/json"})
@ApplicationScoped
@Tag(name = "Directory")
public class LogoResource {
  @Inject
  Picturing picturing;

  @GET
  @RolesAllowed({Permission.PARTNER_VIEW, Permission.COMPANY_VIEW})
  @APIResponse(responseCode = "200", description = "The logo", content = @Content(mediaType = "image/png",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response one(@PathParam("id") UUID id, @Context Request request) {
    var logo = picturing.of(id);
    var tag = new EntityTag(logo.hash());
    var unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(logo.content(), "image/png"))
        .tag(tag).header("Cache-Control", "private, max-age=3600")
        .header("Content-Disposition", "inline; filename=\"logo.png\"").build();
  }
}
