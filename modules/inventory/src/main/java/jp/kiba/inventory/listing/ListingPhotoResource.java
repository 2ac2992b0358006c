package jp.kiba.inventory.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.UploadTicket;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("listings/{id}/photos")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Listings")
public class ListingPhotoResource {
  @Inject
  Photographing photographing;

  @POST
  @Path("ticket")
  @Idempotent
  @RolesAllowed(Permission.LISTING_MANAGE)
  @Operation(description = "Where to send a photo of at most 10 MB: PNG, JPEG or WebP. An offer has eight at the most.")
  public UploadTicket announce(@PathParam("id") UUID id, @NotNull @Valid AnnouncePhoto command) {
    return photographing.announce(id, command.length());
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.LISTING_MANAGE)
  @Operation(description = """
      Takes up a photo that was sent. It is written anew in two sizes: where and by what it was taken does not get through.""")
  public ListingView add(@PathParam("id") UUID id, @NotNull @Valid AddPhoto command) {
    return photographing.add(id, command.uploadId());
  }

  @PUT
  @RolesAllowed(Permission.LISTING_MANAGE)
  @Operation(description = "Puts the photos in this order; those that are not named are removed.")
  public ListingView order(@PathParam("id") UUID id, @NotNull @Valid OrderPhotos command) {
    return photographing.order(id, command);
  }
}
