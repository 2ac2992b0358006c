package jp.kiba.inventory.pricelist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("customer-groups")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Price lists")
public class CustomerGroupResource {
  @Inject
  PriceLists lists;

  @Inject
  Grouping grouping;

  @GET
  @Transactional
  @RolesAllowed(Permission.PRICE_VIEW)
  public List<CustomerGroupView> list() {
    return lists.groups().stream().map(CustomerGroupView::of).toList();
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = CustomerGroupView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PRICE_MANAGE)
  public CustomerGroupView add(@NotNull @Valid NameGroup command) {
    return grouping.add(command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.PRICE_MANAGE)
  public CustomerGroupView change(@PathParam("id") UUID id, @NotNull @Valid NameGroup command) {
    return grouping.change(id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.PRICE_MANAGE)
  @APIResponse(responseCode = "204", description = "Nobody is in it any more")
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    grouping.remove(id, version);
  }
}
