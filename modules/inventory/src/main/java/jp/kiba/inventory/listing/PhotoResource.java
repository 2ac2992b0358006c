package jp.kiba.inventory.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** A photo, to whoever sees its offer. It never changes: the browser of whoever has seen it may keep it, and nobody between. */
@Path("market/listings/{id}/photos/{photoId}")
@Produces({"image/jpeg", "application/json"})
@ApplicationScoped
@Tag(name = "Market")
public class PhotoResource {
  private static final String FOR_A_YEAR = "private, max-age=31536000, immutable";

  @Inject
  Photographing photographing;

  @GET
  @RolesAllowed({Permission.MARKET_VIEW, Permission.LISTING_VIEW})
  @APIResponse(responseCode = "200", description = "The photo", content = @Content(mediaType = "image/jpeg",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response one(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId,
      @QueryParam("size") @DefaultValue("LARGE") PhotoSize size, @Context Request request) {
    var photo = photographing.look(id, photoId, size);
    var tag = new EntityTag(photo[1] + "-" + size);
    var unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok((byte[]) photo[0], "image/jpeg"))
        .tag(tag).header("Cache-Control", FOR_A_YEAR)
        .header("Content-Disposition", "inline; filename=\"photo.jpg\"").build();
  }
}
