package jp.kiba.documents.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers in our book: found by day, amount, counterparty, kind and number, each with each. */
@Path("documents")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Documents")
public class DocumentResource {
  @Inject
  Documents documents;

  @Inject
  Filing filing;

  @Inject
  Structured structured;

  @Inject
  Outside outside;

  @GET
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  public Page<DocumentView> list(@BeanParam @Valid FindDocuments wanted, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return documents.page(wanted, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  public DocumentView one(@PathParam("id") UUID id) {
    return documents.view(id);
  }

  /** An address for a short while. The file is read first, and refused when it is not the one that was issued. */
  @GET
  @Path("{id}/file")
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  public DownloadLink file(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("PDF") PaperFormat format) {
    return filing.link(id, format);
  }

  /** An invoice or a credit note as JP PINT of Peppol, in UBL 2.1. */
  @GET
  @Path("{id}/pint")
  @Produces({"application/xml", "application/json"})
  @RolesAllowed(Permission.DOCUMENT_VIEW)
  @APIResponse(responseCode = "200", description = "UBL", content = @Content(mediaType = "application/xml",
      schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pint(@PathParam("id") UUID id) {
    return Response.ok(structured.of(documents.one(id)), "application/xml").header("Cache-Control", "private, no-store")
        .header("Content-Disposition", "attachment; filename=\"" + id + ".xml\"").build();
  }

  /** Issues it anew; the old one is void from then on, and stays as it is. */
  @POST
  @Path("{id}/successor")
  @Seated
  @Idempotent
  @Created
  @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Issued")
  @RolesAllowed(Permission.DOCUMENT_MANAGE)
  public DocumentView replace(@PathParam("id") UUID id, @NotNull @Valid ReplaceDocument command) {
    return filing.replace(id, command.reason());
  }

  /** 適格返還請求書: gives back of an invoice. */
  @POST
  @Path("{id}/credit-note")
  @Seated
  @Idempotent
  @Created
  @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Issued")
  @RolesAllowed(Permission.INVOICE_MANAGE)
  public DocumentView credit(@PathParam("id") UUID id, @NotNull @Valid CreditInvoice command) {
    return filing.credit(id, command);
  }

  /** 領収書: says that an invoice was paid in full. */
  @POST
  @Path("{id}/receipt")
  @Seated
  @Idempotent
  @Created
  @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Issued")
  @RolesAllowed(Permission.INVOICE_MANAGE)
  public DocumentView receipt(@PathParam("id") UUID id, @NotNull @Valid ConfirmPayment command) {
    return filing.receipt(id, command);
  }

  /** Kept beyond its time, for us alone. */
  @PUT
  @Path("{id}/hold")
  @RolesAllowed(Permission.DOCUMENT_MANAGE)
  public DocumentView hold(@PathParam("id") UUID id, @NotNull @Valid HoldDocument command) {
    return filing.hold(id, command);
  }

  /** Files a paper that came from outside, under an id that the sender chose. What it is, its first bytes say. */
  @PUT
  @Path("content")
  @Consumes("*/*")
  @RolesAllowed(Permission.DOCUMENT_MANAGE)
  public DocumentView file(@BeanParam @Valid FileDocument said,
      @RequestBody(description = "PDF, JPEG or PNG of at most ten mebibytes", content = @Content(
          mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))) InputStream sent)
      throws IOException {
    return outside.file(said.id, said, sent);
  }
}
