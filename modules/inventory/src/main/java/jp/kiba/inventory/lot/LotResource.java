package jp.kiba.inventory.lot;

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
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("lots")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class LotResource {
  @Inject
  Lots lots;

  @Inject
  Receiving receiving;

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  public Page<LotView> list(@QueryParam("kind") Kind kind, @QueryParam("species") @Size(max = 40) String species,
      @QueryParam("q") @Size(max = 100) String q, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return lots.page(kind, species, q, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LOT_VIEW)
  public LotView one(@PathParam("id") UUID id) {
    return lots.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = LotView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LOT_MANAGE)
  public LotView receive(@NotNull @Valid ReceiveLot command) {
    return receiving.receive(command);
  }
}
