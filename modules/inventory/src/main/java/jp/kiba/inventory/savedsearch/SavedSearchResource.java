package jp.kiba.inventory.savedsearch;

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

@Path("market/searches")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Saved searches")
public class SavedSearchResource {
  @Inject
  Saving saving;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = "One's own, 50 at the most, each with how many listings appeared since one looked.")
  public List<SavedSearchView> list() {
    return Optional.ofNullable(signedIn.caller().memberId()).map(saving::all).orElse(List.of());
  }

  @POST
  @Created
  @Idempotent
  @APIResponseSchema(value = SavedSearchView.class, responseCode = "201", responseDescription = "Saved")
  @RolesAllowed(Permission.MARKET_VIEW)
  public SavedSearchView save(@NotNull @Valid SaveSearch command) {
    return saving.save(member(), command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.MARKET_VIEW)
  public SavedSearchView change(@PathParam("id") UUID id, @NotNull @Valid ChangeSearch command) {
    return saving.change(member(), id, command);
  }

  @POST
  @Path("{id}/look")
  @Idempotent
  @RolesAllowed(Permission.MARKET_VIEW)
  @Operation(description = "Notes that one has looked: what appeared up to now is not new any more.")
  public SavedSearchView look(@PathParam("id") UUID id) {
    return saving.look(member(), id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.MARKET_VIEW)
  @APIResponse(responseCode = "204", description = "Deleted")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    saving.remove(member(), id, version);
  }

  /** Who only looks in, by a grant of the company, has no searches here. */
  private UUID member() {
    return Optional.ofNullable(signedIn.caller().memberId()).orElseThrow(() -> Problem.forbidden("kernel.forbidden"));
  }
}
