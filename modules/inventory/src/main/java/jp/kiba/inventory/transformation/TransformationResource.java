package jp.kiba.inventory.transformation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("transformations")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class TransformationResource {
  @Inject
  Transformations transformations;

  @Inject
  Transforming transforming;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  public Page<TransformationSummary> list(@QueryParam("lotId") UUID lotId, @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return transformations.page(lotId, from, to, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LOT_VIEW)
  public TransformationView one(@PathParam("id") UUID id) {
    return transformations.one(id);
  }

  @POST
  @Path("estimate")
  @Idempotent
  @RolesAllowed(Permission.TRANSFORM_MANAGE)
  @Operation(description = "Volumes and yield of what would be sent to /transformations; writes nothing.")
  public YieldView estimate(@NotNull @Valid TransformLots command) {
    return transforming.estimate(command);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = TransformationView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.TRANSFORM_MANAGE)
  @Operation(description = "422 when more volume comes out than went in, or an input has fewer pieces that are not promised.")
  public TransformationView transform(@NotNull @Valid TransformLots command) {
    return transforming.transform(command);
  }

  @POST
  @Path("{id}/reversal")
  @Idempotent
  @RolesAllowed(Permission.TRANSFORM_MANAGE)
  @Operation(description = "By opposite movements. 409 when something that came out of it is no longer there or is promised.")
  public TransformationView reverse(@PathParam("id") UUID id, @NotNull @Valid ReverseTransformation command) {
    return transforming.reverse(id, command);
  }
}
