package jp.kiba.tenancy.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.kernel.api.Audit;
import jp.kiba.kernel.api.AuditEntryView;
import jp.kiba.kernel.api.AuditFilter;
import jp.kiba.kernel.api.AuditVerification;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Now;
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
  public Page<AuditEntryView> list(@QueryParam("subject") UUID subject, @QueryParam("actor") @Size(max = 100) String actor,
      @QueryParam("type") @Pattern(regexp = "[a-z_.]{0,100}") String type, @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return audit.page(new AuditFilter(subject, actor, type, from == null ? null : Now.startOf(from),
        to == null ? null : Now.startOf(to.plusDays(1))), Cursor.parse(cursor), limit);
  }

  @GET
  @Path("verification")
  @Transactional
  @RolesAllowed(Permission.AUDIT_VIEW)
  public AuditVerification verify() {
    return audit.verify();
  }
}
