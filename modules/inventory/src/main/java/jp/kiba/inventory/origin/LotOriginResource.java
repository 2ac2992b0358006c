package jp.kiba.inventory.origin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a lot comes from. */
@Path("lots/{id}/origins")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Origins")
public class LotOriginResource {
  @Inject
  LotOrigins origins;

  @Inject
  Attaching attaching;

  @GET
  @RolesAllowed(Permission.ORIGIN_VIEW)
  public LotOriginsView of(@PathParam("id") UUID id) {
    return origins.of(id);
  }

  @POST
  @Idempotent
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public LotOriginsView attach(@PathParam("id") UUID id, @NotNull @Valid AttachOrigin command) {
    attaching.attach(id, command);
    return origins.of(id);
  }

  @PUT
  @Path("{recordId}")
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public LotOriginsView change(@PathParam("id") UUID id, @PathParam("recordId") UUID recordId, @NotNull @Valid ChangeShare command) {
    attaching.change(id, recordId, command);
    return origins.of(id);
  }

  @DELETE
  @Path("{recordId}")
  @RolesAllowed(Permission.ORIGIN_MANAGE)
  public LotOriginsView detach(@PathParam("id") UUID id, @PathParam("recordId") UUID recordId) {
    attaching.detach(id, recordId);
    return origins.of(id);
  }
}
