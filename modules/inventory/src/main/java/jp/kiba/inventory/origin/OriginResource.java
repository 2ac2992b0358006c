package jp.kiba.inventory.origin;

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
import java.io.IOException;
import java.util.UUID;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("origins")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Origins")
public class OriginResource {
  @Inject
  OriginRecords records;

  @Inject
  Recording recording;

  @Inject
  Reporting reporting;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.ORIGIN_VIEW)
  public Page<OriginSummary> list(@QueryParam("legality") Legality legality, @QueryParam("evidence") EvidenceKind evidence,
      @QueryParam("species") @Size(max = 40) String species, @QueryParam("q") @Size(max = 100) String q,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return records.page(legality, evidence, species, q, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.ORIGIN_VIEW)
  public OriginView one(@PathParam("id") UUID id) {
    return recording.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = OriginView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public OriginView open(@NotNull @Valid OpenOrigin command) {
    return recording.open(signedIn.caller().types(), command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public OriginView change(@PathParam("id") UUID id, @NotNull @Valid ChangeOrigin command) {
    return recording.change(signedIn.caller().types(), id, command);
  }

  @POST
  @Path("{id}/verification")
  @Idempotent
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public OriginView verify(@PathParam("id") UUID id, @NotNull @Valid VerifyOrigin command) {
    return recording.verify(id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  @APIResponse(responseCode = "204", description = "It is gone, with its evidence")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) throws IOException {
    recording.remove(id, version);
  }

  /** Everything about it, for an authority. A command, because it leaves a trace. */
  @POST
  @Path("{id}/report")
  @Idempotent
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public OriginDossier report(@PathParam("id") UUID id) {
    return reporting.report(id);
  }
}
