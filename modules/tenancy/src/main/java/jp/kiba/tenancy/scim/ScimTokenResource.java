package jp.kiba.tenancy.scim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the company's directory proves itself with. */
@Path("directory-tokens")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Members")
public class ScimTokenResource {
  @Inject
  Authorizing authorizing;

  @GET
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public List<DirectoryToken> list() {
    return authorizing.all();
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = DirectoryTokenMade.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public DirectoryTokenMade make() {
    return authorizing.make();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.MEMBER_MANAGE)
  public void revoke(@PathParam("id") UUID id) {
    authorizing.revoke(id);
  }
}
