package jp.kiba.trading.enquiry;

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
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("enquiries")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Enquiries")
public class EnquiryResource {
  @Inject
  Enquiries enquiries;

  @Inject
  SignedIn signedIn;

  @GET
  @RolesAllowed(Permission.ORDER_VIEW)
  public Page<EnquirySummary> list(@QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return enquiries.page(Cursor.parse(cursor), limit);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = EnquiryView.class, responseCode = "201", responseDescription = "Every seller was asked")
  @RolesAllowed(Permission.ORDER_DRAFT)
  public EnquiryView make(@NotNull @Valid MakeEnquiry command) {
    return enquiries.make(signedIn.caller(), command);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.ORDER_VIEW)
  public EnquiryView one(@PathParam("id") UUID id) {
    return enquiries.one(id);
  }
}
