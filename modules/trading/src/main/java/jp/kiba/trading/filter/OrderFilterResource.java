package jp.kiba.trading.filter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("orders/filters")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class OrderFilterResource {
  @Inject
  Keeping keeping;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.ORDER_VIEW)
  @Operation(description = "One's own, 30 at the most.")
  public List<OrderFilterView> list() {
    return Optional.ofNullable(signedIn.caller().memberId()).map(keeping::all).orElse(List.of());
  }

  @POST
  @Created
  @Idempotent
  @APIResponseSchema(value = OrderFilterView.class, responseCode = "201", responseDescription = "Saved")
  @RolesAllowed(Permission.ORDER_VIEW)
  public OrderFilterView save(@NotNull @Valid SaveFilter command) {
    return keeping.save(member(), command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_VIEW)
  public OrderFilterView change(@PathParam("id") UUID id, @NotNull @Valid ChangeFilter command) {
    return keeping.change(member(), id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_VIEW)
  @APIResponse(responseCode = "204", description = "Deleted")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    keeping.remove(member(), id, version);
  }

  /** Who only looks in, by a grant of the company, keeps nothing here. */
  private UUID member() {
    return Optional.ofNullable(signedIn.caller().memberId()).orElseThrow(() -> Problem.forbidden("kernel.forbidden"));
  }
}
