package jp.kiba.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jp.kiba.inventory.api.AskForFile;
import jp.kiba.inventory.api.ListExportView;
import jp.kiba.inventory.api.SheetForm;
import jp.kiba.inventory.api.Sheets;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The orders as a file. */
@Path("orders/file")
@ApplicationScoped
@Tag(name = "Orders")
public class OrderSheetResource {
  @Inject
  Sheets sheets;

  @Inject
  OrderSheet sheet;

  @GET
  @Produces("*/*")
  @RolesAllowed(Permission.ORDER_VIEW)
  @Operation(description = "The list as a file, all pages of it. 422 (too-many-rows) for more than 2,000: then POST.")
  @APIResponse(responseCode = "200", description = "A workbook, or text between commas", content = @Content(
      mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(@Valid @BeanParam OrdersWanted wanted,
      @QueryParam("form") @DefaultValue("XLSX") SheetForm form, @Context HttpServletRequest request) {
    return sheets.file(sheet, wanted, form, request);
  }

  @POST
  @Idempotent
  @Accepted
  @Produces("application/json")
  @Consumes("application/json")
  @RolesAllowed(Permission.ORDER_VIEW)
  @Operation(description = "The same as a job: when it is done, the export has a link to the file.")
  @APIResponseSchema(value = ListExportView.class, responseCode = "202", responseDescription = "Begun")
  public ListExportView export(@Valid @BeanParam OrdersWanted wanted,
      @NotNull @Valid AskForFile command, @Context HttpServletRequest request) {
    return sheets.ask(sheet, wanted, command.form(), request);
  }
}
