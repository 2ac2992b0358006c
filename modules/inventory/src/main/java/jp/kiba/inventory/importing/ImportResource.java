package jp.kiba.inventory.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.UUID;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stock from workbooks, in steps: announce the file, send it, map its columns, try, apply. */
@Path("imports")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Imports")
public class ImportResource {
  @Inject
  Importing importing;

  @GET
  @RolesAllowed(Permission.LOT_MANAGE)
  public Page<ImportView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit, @Context HttpHeaders headers) {
    return importing.page(Cursor.parse(cursor), limit, language(headers));
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = ImportBegun.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LOT_MANAGE)
  public ImportBegun begin(@NotNull @Valid BeginImport command, @Context HttpHeaders headers) {
    return importing.begin(command, language(headers));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LOT_MANAGE)
  public ImportDetail one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return importing.one(id, language(headers));
  }

  /** The file was sent. Where the storage says so itself, this only makes it sooner. */
  @POST
  @Path("{id}/upload")
  @Idempotent
  @RolesAllowed(Permission.LOT_MANAGE)
  public ImportView sent(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return importing.sent(id, language(headers));
  }

  @PUT
  @Path("{id}/mapping")
  @RolesAllowed(Permission.LOT_MANAGE)
  public ImportDetail map(@PathParam("id") UUID id, @NotNull @Valid MapImport command, @Context HttpHeaders headers) {
    return importing.map(id, command, language(headers));
  }

  @POST
  @Path("{id}/trial")
  @Idempotent
  @Accepted
  @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Begun")
  @RolesAllowed(Permission.LOT_MANAGE)
  public ImportView check(@PathParam("id") UUID id, @NotNull @Valid CheckImport command, @Context HttpHeaders headers) {
    return importing.check(id, command, language(headers));
  }

  @POST
  @Path("{id}/application")
  @Idempotent
  @Accepted
  @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Begun")
  @RolesAllowed(Permission.LOT_MANAGE)
  public ImportView apply(@PathParam("id") UUID id, @NotNull @Valid ApplyImport command, @Context HttpHeaders headers) {
    return importing.apply(id, command, language(headers));
  }

  @GET
  @Path("{id}/errors")
  @RolesAllowed(Permission.LOT_MANAGE)
  public Page<ImportRowView> errors(@PathParam("id") UUID id, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit, @Context HttpHeaders headers) {
    return importing.errors(id, Cursor.parse(cursor), limit, language(headers));
  }

  /** The workbook with what is wrong in it. */
  @GET
  @Path("{id}/result")
  @RolesAllowed(Permission.LOT_MANAGE)
  public DownloadLink result(@PathParam("id") UUID id) {
    return importing.result(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.LOT_MANAGE)
  public void discard(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) throws IOException {
    importing.discard(id, version);
  }

  private static Language language(HttpHeaders headers) {
    return Language.of(headers.getAcceptableLanguages());
  }
}
