package jp.kiba.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("orders/{id}/allocation")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class AllocationResource {
  @Inject
  SettingAside settingAside;

  @GET
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public AllocationView one(@PathParam("id") UUID id) {
    return settingAside.view(id);
  }

  @PUT
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public AllocationView choose(@PathParam("id") UUID id, @NotNull @Valid AllocateStock command) {
    return settingAside.choose(id, command);
  }

  /** Sets aside what is still lacking: from the lots that were offered, or the oldest first. */
  @POST
  @Path("rest")
  @Idempotent
  @RolesAllowed(Permission.SHIPMENT_MANAGE)
  public AllocationView fill(@PathParam("id") UUID id, @NotNull @Valid FillAllocation command) {
    return settingAside.fill(id, command);
  }
}
