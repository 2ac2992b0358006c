package jp.kiba.tenancy.review;

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
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/reviews")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class OperatorReviewResource {
  @Inject
  Attending attending;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<OperatorReview> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return attending.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Path("{id}/login")
  @Created
  @APIResponseSchema(value = ReviewerLogin.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public ReviewerLogin order(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return attending.order(id, command.version());
  }

  @POST
  @Idempotent
  @Path("{id}/revocation")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public OperatorReview revoke(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return attending.revoke(id, command.version());
  }
}
