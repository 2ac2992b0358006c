package jp.kiba.tenancy.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("webhooks")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Webhooks")
public class DeliveryResource {
  @Inject
  WebhookDeliveries deliveries;

  @GET
  @Path("{id}/deliveries")
  @RolesAllowed(Permission.WEBHOOK_VIEW)
  public Page<WebhookDeliveryView> list(@PathParam("id") UUID id, @QueryParam("state") WebhookDelivery.State state,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return deliveries.page(id, state, Cursor.parse(cursor), limit);
  }

  @POST
  @Path("{id}/ping")
  @Idempotent
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookDeliveryView ping(@PathParam("id") UUID id) {
    return deliveries.ping(id);
  }

  @POST
  @Path("{id}/deliveries/{delivery}/resending")
  @Idempotent
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookDeliveryView again(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
    return deliveries.again(id, delivery);
  }
}
