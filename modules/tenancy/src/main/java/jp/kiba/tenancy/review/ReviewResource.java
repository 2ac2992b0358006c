package jp.kiba.tenancy.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("reviews")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Company")
public class ReviewResource {
  @Inject
  Reviewing reviewing;

  @GET
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public List<ReviewView> list() {
    return reviewing.ours();
  }

  @POST
  @Created
  @Idempotent
  @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public ReviewView consent(@NotNull @Valid ConsentToReview command) {
    return reviewing.consent(command);
  }

  @POST
  @Path("{id}/withdrawal")
  @Idempotent
  @RolesAllowed(Permission.COMPANY_MANAGE)
  public ReviewView withdraw(@PathParam("id") UUID id) {
    return reviewing.withdraw(id);
  }
}
