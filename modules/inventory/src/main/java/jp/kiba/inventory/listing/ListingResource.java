package jp.kiba.inventory.listing;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("listings")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Listings")
public class ListingResource {
  @Inject
  Listings listings;

  @Inject
  Publishing publishing;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.LISTING_VIEW)
  public Page<ListingView> list(@QueryParam("status") ListingStatus status, @QueryParam("kind") Kind kind,
      @QueryParam("visibility") Listing.Visibility visibility, @QueryParam("q") @Size(max = 100) String q,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return listings.page(status, kind, visibility, q, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("prices")
  @RolesAllowed(Permission.PRICE_VIEW)
  @Operation(description = "Our offers that are on or scheduled, with what a partner pays for each of them on a day: today, unless one is given.")
  public Page<PricedListingView> prices(@QueryParam("companyId") @NotNull UUID companyId, @QueryParam("on") LocalDate on,
      @QueryParam("listingId") UUID listingId,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return listings.priced(companyId, listingId, on == null ? Now.today() : on, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.LISTING_VIEW)
  public ListingView one(@PathParam("id") UUID id) {
    return listings.one(id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.LISTING_MANAGE)
  @Operation(description = """
      Says anew how much is offered, at which price, for whom and when. More pieces must be free in the lot; fewer than were \
      ordered already it cannot become. An offer that was over goes on when its end is moved.""")
  public ListingView change(@PathParam("id") UUID id, @NotNull @Valid ChangeListing command) {
    return publishing.change(signedIn.caller().types(), id, command);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = ListingView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.LISTING_MANAGE)
  @Operation(description = """
      403 when the company's types do not sell this kind. 422 when the lot has fewer pieces left than offered, counting \
      what its other listings offer and what is reserved of them and not yet shipped.""")
  public ListingView publish(@NotNull @Valid PublishListing command) {
    return publishing.publish(signedIn.caller().types(), command);
  }

  @POST
  @Path("{id}/withdrawal")
  @Idempotent
  @RolesAllowed(Permission.LISTING_MANAGE)
  @Operation(description = "Nobody can order from it any more. What was reserved before stays reserved.")
  public ListingView withdraw(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return publishing.withdraw(id, command.version());
  }
}
