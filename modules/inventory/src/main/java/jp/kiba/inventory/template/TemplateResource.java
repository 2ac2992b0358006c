package jp.kiba.inventory.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jp.kiba.inventory.place.Places;
import jp.kiba.inventory.sheet.WoodWords;
import jp.kiba.kernel.api.Attachment;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("stock-template")
@Produces({TemplateResource.XLSX, "application/json"})
@ApplicationScoped
@Tag(name = "Stock")
public class TemplateResource {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject
  Places places;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = "An empty workbook for lots of that kind, in the caller's language. Filled in, it is imported without a mapping.")
  @APIResponse(responseCode = "200", description = "The workbook",
      content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response one(@NotNull @QueryParam("kind") Kind kind, @Context HttpServletRequest request) {
    var language = Language.of(request);
    var template = new Template(language, new TemplateColumns(kind, language, places.names()).all());
    StreamingOutput content = out -> template.write(kind, out);
    var name = (language == Language.JA ? "在庫登録_" : "Stock_") + WoodWords.kind(kind, language) + ".xlsx";
    return Response.ok(content).header("Content-Disposition", Attachment.named(name)).build();
  }
}
