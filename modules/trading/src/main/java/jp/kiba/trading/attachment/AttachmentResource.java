package jp.kiba.trading.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Storage;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drawings, cutting lists, photographs: what goes along with an order. */
@Path("orders/{id}/attachments")
@Produces({"application/json", "application/octet-stream"})
@ApplicationScoped
@Tag(name = "Orders")
public class AttachmentResource {
  @Inject
  Attachments attachments;

  @Inject
  Attaching attaching;

  @Inject
  Storage storage;

  @GET
  @Produces("application/json")
  @RolesAllowed(Permission.ORDER_VIEW)
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return attachments.of(id);
  }

  /** Under an id that the sender chose: sent again after a broken line it is there once. What it is, its first bytes say. */
  @PUT
  @Path("{attachmentId}")
  @Consumes("*/*")
  @Produces("application/json")
  @RolesAllowed({Permission.ORDER_DRAFT, Permission.ORDER_MANAGE, Permission.SHIPMENT_MANAGE, Permission.RECEIPT_MANAGE})
  public AttachmentView add(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId,
      @QueryParam("name") @NotBlank @Size(max = 120) String name, @QueryParam("purpose") @NotNull Purpose purpose,
      @RequestBody(description = "PDF, JPEG, PNG, WebP or XLSX of at most ten mebibytes", content = @Content(
          mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))) InputStream sent)
      throws IOException {
    return attaching.add(id, attachmentId, name, purpose, sent);
  }

  @GET
  @Path("{attachmentId}")
  @RolesAllowed(Permission.ORDER_VIEW)
  @APIResponse(responseCode = "200", description = "The file, to be saved", content = @Content(mediaType = "application/octet-stream",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response open(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) throws IOException {
    var attachment = attaching.open(id, attachmentId);
    var in = storage.open(attachment.file());
    StreamingOutput content = out -> {
      try (in) {
        in.transferTo(out);
      }
    };
    return Response.ok(content, attachment.contentType)
        .header("Content-Disposition", jp.kiba.kernel.api.Attachment.named(attachment.name)).build();
  }

  @DELETE
  @Path("{attachmentId}")
  @Produces("application/json")
  @RolesAllowed(Permission.ORDER_DRAFT)
  @APIResponse(responseCode = "204", description = "It is gone; of a draft only")
  public void remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) throws IOException {
    attaching.remove(id, attachmentId);
  }
}
