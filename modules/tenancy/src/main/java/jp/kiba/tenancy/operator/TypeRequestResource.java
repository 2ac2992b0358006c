package jp.kiba.tenancy.operator;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.TypeRequestState;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/type-requests")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class TypeRequestResource {
  @Inject
  Reviewing reviewing;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<OperatorTypeRequest> list(@QueryParam("state") TypeRequestState state,
      @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return reviewing.page(state, Cursor.parse(cursor), limit);
  }

  @POST
  @Path("{id}/approval")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorTypeRequest approve(@PathParam("id") UUID id, @NotNull @Valid AnswerTypeRequest command) {
    return reviewing.approve(id, command);
  }

  @POST
  @Path("{id}/refusal")
  @Idempotent
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorTypeRequest refuse(@PathParam("id") UUID id, @NotNull @Valid AnswerTypeRequest command) {
    return reviewing.refuse(id, command);
  }
}
