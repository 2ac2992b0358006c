package jp.kiba.tenancy.apikey;

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
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever manages members manages keys; no key holds that, so no key makes another. */
@Path("api-keys")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "API keys")
public class ApiKeyResource {
  @Inject
  Keying keying;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public Page<ApiKeyView> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return keying.page(signedIn.caller(), Cursor.parse(cursor), limit);
  }

  @GET
  @Path("permissions")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public List<String> permissions() {
    return keying.givable(signedIn.caller());
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = ApiKeyMade.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public ApiKeyMade make(@NotNull @Valid MakeApiKey command) {
    return keying.make(signedIn.caller(), command);
  }

  @POST
  @Path("{id}/revocation")
  @Idempotent
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public ApiKeyView revoke(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return keying.revoke(signedIn.caller(), id, command.version());
  }
}
