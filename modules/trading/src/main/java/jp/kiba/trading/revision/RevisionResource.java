package jp.kiba.trading.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was asked, quoted, wished, ordered and confirmed, version by version. */
@Path("orders/{id}/revisions")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class RevisionResource {
  @Inject
  Revisions revisions;

  @GET
  @RolesAllowed(Permission.ORDER_VIEW)
  public List<RevisionView> list(@PathParam("id") UUID id) {
    return revisions.of(id);
  }
}
