package jp.kiba.tenancy.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Audit;
import jp.kiba.kernel.api.AuditEntryView;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("audit")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Audit trail")
public class AuditResource {
  @Inject
  Audit audit;

  @GET
  @Transactional
  @RolesAllowed(Permission.AUDIT_VIEW)
  public Page<AuditEntryView> list(@QueryParam("subject") UUID subject, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return audit.page(subject, Cursor.parse(cursor), limit);
  }
}
