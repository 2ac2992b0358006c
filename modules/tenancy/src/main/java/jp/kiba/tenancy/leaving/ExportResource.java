package jp.kiba.tenancy.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.UUID;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Storage;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All our data as one file. */
@Path("company/exports")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class ExportResource {
  @Inject
  Exporting exporting;

  @Inject
  Storage storage;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.COMPANY_LEAVE)
  public Page<ExportView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
    return exporting.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Accepted
  @APIResponseSchema(value = ExportView.class, responseCode = "202", responseDescription = "Begun")
  @RolesAllowed(Permission.COMPANY_LEAVE)
  public ExportView ask() {
    return exporting.ask(signedIn.caller().memberId());
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.COMPANY_LEAVE)
  public ExportView one(@PathParam("id") UUID id) {
    return exporting.one(id);
  }

  @GET
  @Path("{id}/file")
  @Produces("application/zip")
  @RolesAllowed(Permission.COMPANY_LEAVE)
  @APIResponse(responseCode = "200", description = "The ZIP file",
      content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(@PathParam("id") UUID id) throws IOException {
    var in = storage.open(exporting.file(id));
    StreamingOutput content = out -> {
      try (in) {
        in.transferTo(out);
      }
    };
    return Response.ok(content).header("Content-Disposition", "attachment; filename=\"kiba-export-" + id + ".zip\"").build();
  }
}
