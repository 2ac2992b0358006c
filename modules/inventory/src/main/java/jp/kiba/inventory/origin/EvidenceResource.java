package jp.kiba.inventory.origin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.kiba.kernel.api.Storage;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of an origin. */
@Path("origins/{id}/evidence/{evidenceId}")
@Produces({"application/json", "application/octet-stream"})
@ApplicationScoped
@Tag(name = "Origins")
public class EvidenceResource {
  @Inject
  Filing filing;

  @Inject
  Storage storage;

  /** Under an id that the sender chose: sent again after a broken line it is filed once. What it is, its first bytes say. */
  @PUT
  @Consumes("*/*")
  @Produces("application/json")
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public EvidenceView file(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId,
      @QueryParam("name") @NotBlank @Size(max = 120) String name,
      @RequestBody(description = "PDF, JPEG, PNG or WebP of at most ten mebibytes", content = @Content(
          mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))) InputStream sent)
      throws IOException {
    return filing.file(id, evidenceId, name, sent);
  }

  @GET
  @RolesAllowed(Permission.ORIGIN_VIEW)
  @APIResponse(responseCode = "200", description = "The file, to be saved", content = @Content(mediaType = "application/octet-stream",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response open(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) throws IOException {
    var evidence = filing.one(id, evidenceId);
    var in = storage.open(evidence.file);
    StreamingOutput content = out -> {
      try (in) {
        in.transferTo(out);
      }
    };
    return Response.ok(content, evidence.contentType).header("Content-Disposition", "attachment; filename*=UTF-8''"
        + URLEncoder.encode(evidence.name, StandardCharsets.UTF_8).replace("+", "%20")).build();
  }

  @DELETE
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  @APIResponse(responseCode = "204", description = "It is gone")
  public void remove(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) throws IOException {
    filing.remove(id, evidenceId);
  }
}
