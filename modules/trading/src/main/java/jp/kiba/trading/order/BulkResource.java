package jp.kiba.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same for many orders: a job, and what became of each. */
@Path("orders/bulk-actions")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class BulkResource {
  private static final String EACH = "Up to 200, each in a transaction of its own and as it was seen: one that is refused does not stop the others.";

  @Inject
  BulkOrdering bulk;

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_VIEW)
  public BulkActionView one(@PathParam("id") UUID id) {
    return bulk.one(id);
  }

  @POST
  @Path("confirmation")
  @Idempotent
  @Accepted
  @RolesAllowed(Permission.ORDER_MANAGE)
  @Operation(description = EACH)
  @APIResponseSchema(value = BulkActionView.class, responseCode = "202", responseDescription = "Begun")
  public BulkActionView confirm(@NotNull @Valid BulkOrders command, @Context HttpServletRequest request) {
    return bulk.ask(BulkCommand.CONFIRM, command.orders(), null, Language.of(request));
  }

  @POST
  @Path("cancellation")
  @Idempotent
  @Accepted
  @RolesAllowed(Permission.ORDER_CANCEL)
  @Operation(description = EACH)
  @APIResponseSchema(value = BulkActionView.class, responseCode = "202", responseDescription = "Begun")
  public BulkActionView cancel(@NotNull @Valid BulkCancel command, @Context HttpServletRequest request) {
    return bulk.ask(BulkCommand.CANCEL, command.orders(), command.reason(), Language.of(request));
  }

  @POST
  @Path("request")
  @Idempotent
  @Accepted
  @RolesAllowed(Permission.ORDER_DRAFT)
  @Operation(description = EACH)
  @APIResponseSchema(value = BulkActionView.class, responseCode = "202", responseDescription = "Begun")
  public BulkActionView request(@NotNull @Valid BulkOrders command, @Context HttpServletRequest request) {
    return bulk.ask(BulkCommand.REQUEST, command.orders(), null, Language.of(request));
  }
}
