package jp.kiba.trading.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jp.kiba.inventory.api.SheetForm;
import jp.kiba.inventory.api.Sheets;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports as files. */
@Path("reports")
@Produces("*/*")
@ApplicationScoped
@Tag(name = "Reports")
public class ReportSheetResource {
  private static final String BINARY = "application/octet-stream";

  @Inject
  Sheets sheets;

  @Inject
  ReportSheets reports;

  @GET
  @Path("turnover/file")
  @RolesAllowed(Permission.REPORT_VIEW)
  @APIResponse(responseCode = "200", description = "A workbook, or text between commas", content = @Content(
      mediaType = BINARY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response turnover(@Valid @BeanParam TurnoverWanted wanted, @QueryParam("form") @DefaultValue("XLSX") SheetForm form,
      @Context HttpServletRequest request) {
    return sheets.file(reports.turnover(wanted.by), wanted, form, request);
  }

  @GET
  @Path("cycle-times/file")
  @RolesAllowed(Permission.REPORT_VIEW)
  @APIResponse(responseCode = "200", description = "A workbook, or text between commas", content = @Content(
      mediaType = BINARY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response cycles(@Valid @BeanParam ReportWanted wanted, @QueryParam("form") @DefaultValue("XLSX") SheetForm form,
      @Context HttpServletRequest request) {
    return sheets.file(reports.cycles(), wanted, form, request);
  }

  @GET
  @Path("punctuality/file")
  @RolesAllowed(Permission.REPORT_VIEW)
  @APIResponse(responseCode = "200", description = "A workbook, or text between commas", content = @Content(
      mediaType = BINARY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response punctuality(@Valid @BeanParam ReportWanted wanted, @QueryParam("form") @DefaultValue("XLSX") SheetForm form,
      @Context HttpServletRequest request) {
    return sheets.file(reports.punctuality(), wanted, form, request);
  }

  @GET
  @Path("prices/file")
  @RolesAllowed(Permission.REPORT_VIEW)
  @APIResponse(responseCode = "200", description = "A workbook, or text between commas", content = @Content(
      mediaType = BINARY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response prices(@Valid @BeanParam PriceWanted wanted, @QueryParam("form") @DefaultValue("XLSX") SheetForm form,
      @Context HttpServletRequest request) {
    return sheets.file(reports.prices(wanted), wanted, form, request);
  }
}
