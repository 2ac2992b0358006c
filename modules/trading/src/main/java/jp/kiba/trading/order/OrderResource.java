package jp.kiba.trading.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.ReadWood;
import jp.kiba.inventory.api.WoodReading;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("orders")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Orders")
public class OrderResource {
  @Inject
  OrderList list;

  @Inject
  Drafting drafting;

  @Inject
  Ordering ordering;

  @Inject
  WoodReading reading;

  @Inject
  Negotiating negotiating;

  @Inject
  Placing placing;

  @Inject
  OrderViews views;

  @Inject
  SignedIn signedIn;

  @GET
  @Transactional
  @RolesAllowed(Permission.ORDER_VIEW)
  public Page<OrderSummary> list(@Valid @BeanParam OrdersWanted wanted, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    var caller = signedIn.caller();
    return list.page(wanted, Cursor.parse(cursor), limit).map(row -> OrderSummary.of(row, caller));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_VIEW)
  public OrderView one(@PathParam("id") UUID id) {
    return views.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.ORDER_DRAFT)
  public OrderView draft(@NotNull @Valid DraftOrder command) {
    return views.of(drafting.draft(signedIn.caller(), command));
  }

  @POST
  @Path("reading")
  @Idempotent
  @RolesAllowed(Permission.ORDER_DRAFT)
  @Operation(description = "Reads lines for a draft, or an enquiry, as people paste them. Nothing is kept.")
  public List<ReadWood> read(@NotNull @Valid ReadLines command, @Context HttpServletRequest request) {
    return reading.read(command.text(), Language.of(request));
  }

  @POST
  @Path("{id}/copy")
  @Idempotent
  @Created
  @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "A draft of the same, at today's prices")
  @RolesAllowed(Permission.ORDER_DRAFT)
  public OrderView again(@PathParam("id") UUID id) {
    return views.of(drafting.again(signedIn.caller(), id));
  }

  @PUT
  @Path("{id}/draft")
  @Transactional
  @RolesAllowed(Permission.ORDER_DRAFT)
  public OrderView change(@PathParam("id") UUID id, @NotNull @Valid ChangeDraft command) {
    return views.of(drafting.change(signedIn.caller(), id, command));
  }

  @DELETE
  @Path("{id}/draft")
  @RolesAllowed(Permission.ORDER_DRAFT)
  @APIResponse(responseCode = "204", description = "Nothing of it is left")
  public void discard(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    drafting.discard(signedIn.caller(), id, version);
  }

  @POST
  @Path("{id}/request")
  @Idempotent
  @RolesAllowed(Permission.ORDER_DRAFT)
  public OrderView request(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return views.of(ordering.request(id, command.version()));
  }

  @POST
  @Path("{id}/quotation")
  @Idempotent
  @RolesAllowed(Permission.ORDER_MANAGE)
  public OrderView quote(@PathParam("id") UUID id, @NotNull @Valid QuoteOrder command) {
    return views.of(negotiating.quote(signedIn.caller(), id, command));
  }

  @POST
  @Path("{id}/counter")
  @Idempotent
  @RolesAllowed(Permission.ORDER_DRAFT)
  public OrderView counter(@PathParam("id") UUID id, @NotNull @Valid CounterOrder command) {
    return views.of(negotiating.counter(signedIn.caller(), id, command));
  }

  @POST
  @Path("{id}/placement")
  @Idempotent
  @RolesAllowed(Permission.ORDER_PLACE)
  public OrderView place(@PathParam("id") UUID id, @NotNull @Valid PlaceOrder command) {
    return views.of(placing.place(signedIn.caller(), id, command));
  }

  @POST
  @Path("{id}/confirmation")
  @Idempotent
  @RolesAllowed(Permission.ORDER_MANAGE)
  public OrderView confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmOrder command) {
    return views.of(ordering.confirm(id, command));
  }

  @POST
  @Path("{id}/cancellation")
  @Idempotent
  @RolesAllowed(Permission.ORDER_CANCEL)
  public OrderView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelOrder command) {
    return views.of(ordering.cancel(id, command));
  }
}
