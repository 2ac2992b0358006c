package jp.kiba.tenancy.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("webhooks")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Webhooks")
public class WebhookResource {
  @Inject
  Subscribing subscribing;

  @GET
  @RolesAllowed(Permission.WEBHOOK_VIEW)
  public List<WebhookView> list() {
    return subscribing.all();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.WEBHOOK_VIEW)
  public WebhookView one(@PathParam("id") UUID id) {
    return subscribing.one(id);
  }

  @POST
  @Created
  @Idempotent
  @APIResponseSchema(value = WebhookWithSecret.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookWithSecret add(@NotNull @Valid AddWebhook command) {
    return subscribing.add(command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookView change(@PathParam("id") UUID id, @NotNull @Valid ChangeWebhook command) {
    return subscribing.change(id, command);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public void remove(@PathParam("id") UUID id, @QueryParam("version") @NotNull @Min(0) Integer version) {
    subscribing.remove(id, version);
  }

  @POST
  @Path("{id}/secret")
  @Idempotent
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookWithSecret renewSecret(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return subscribing.renewSecret(id, command.version());
  }

  @POST
  @Path("{id}/disabling")
  @Idempotent
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookView disable(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return subscribing.disable(id, command.version());
  }

  @POST
  @Path("{id}/enabling")
  @Idempotent
  @RolesAllowed(Permission.WEBHOOK_MANAGE)
  public WebhookView enable(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return subscribing.enable(id, command.version());
  }
}
