package jp.kiba.documents.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of an order. */
@Path("orders/{id}/documents")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Documents")
public class OrderDocumentResource {
  @Inject
  Filing filing;

  @GET
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  public OrderDocuments of(@PathParam("id") UUID id) {
    return filing.of(id);
  }

  /** Makes what is due and not there yet, as PDF and XLSX, all at once. Asked twice, there is one of each. */
  @POST
  @Seated
  @Idempotent
  @RolesAllowed(Permission.DOCUMENT_MANAGE)
  public OrderDocuments make(@PathParam("id") UUID id, @NotNull @Valid MakeDocuments command) {
    return filing.make(id, command.kinds());
  }

  /** How a paper that is due would look; issued to nobody, without a number. */
  @GET
  @Path("preview")
  @Produces({"application/octet-stream", "application/json"})
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  @APIResponse(responseCode = "200", description = "The paper", content = @Content(mediaType = "application/octet-stream",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response preview(@PathParam("id") UUID id, @QueryParam("kind") @NotNull PaperKind kind, @QueryParam("shipment") UUID shipment,
      @QueryParam("format") @DefaultValue("PDF") PaperFormat format) {
    return Response.ok(filing.preview(id, kind, shipment, format), format.mediaType()).header("Cache-Control", "private, no-store")
        .header("Content-Disposition", "inline; filename=\"preview" + format.extension() + "\"").build();
  }
}
