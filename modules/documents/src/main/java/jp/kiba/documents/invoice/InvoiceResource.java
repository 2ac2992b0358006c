package jp.kiba.documents.invoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.documents.document.PaperFormat;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Monthly invoices 締め請求. */
@Path("invoice-runs")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Documents")
public class InvoiceResource {
  @Inject
  Running running;

  /** What each partner's month comes to, up to a closing day that is over. */
  @GET
  @Path("due")
  @RolesAllowed(Permission.INVOICE_MANAGE)
  public List<MonthView> due(@QueryParam("closing") @NotNull LocalDate closing) {
    return running.due(closing);
  }

  /** How the invoice would look; issued to nobody, without a number. */
  @GET
  @Path("preview")
  @Produces({"application/octet-stream", "application/json"})
  @RolesAllowed(Permission.INVOICE_MANAGE)
  @APIResponse(responseCode = "200", description = "The invoice", content = @Content(mediaType = "application/octet-stream",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response preview(@QueryParam("partner") @NotNull UUID partner, @QueryParam("closing") @NotNull LocalDate closing,
      @QueryParam("paid") @DefaultValue("0") long paid, @QueryParam("format") @DefaultValue("PDF") PaperFormat format) {
    return Response.ok(running.preview(partner, closing, paid, format), format.mediaType()).header("Cache-Control", "private, no-store")
        .header("Content-Disposition", "inline; filename=\"preview" + format.extension() + "\"").build();
  }

  /** Whether what was invoiced is what was received, by partner, for receipts of these days. */
  @GET
  @Path("reconciliation")
  @RolesAllowed(Permission.INVOICE_MANAGE)
  public List<Reconciliation> reconciliation(@QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
    return running.reconcile(from, to);
  }

  /** Issues them one after the other; the run says for each partner what came out. */
  @POST
  @Idempotent
  @Accepted
  @APIResponseSchema(value = InvoiceRunView.class, responseCode = "202", responseDescription = "Begun")
  @RolesAllowed(Permission.INVOICE_MANAGE)
  public InvoiceRunView issue(@NotNull @Valid IssueInvoices command, @Context HttpServletRequest request) {
    return running.ask(command, Language.of(request));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.INVOICE_MANAGE)
  public InvoiceRunView one(@PathParam("id") UUID id, @Context HttpServletRequest request) {
    return running.one(id, Language.of(request));
  }
}
