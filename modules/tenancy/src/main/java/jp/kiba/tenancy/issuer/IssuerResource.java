package jp.kiba.tenancy.issuer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import jp.kiba.kernel.api.Created;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Versioned;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operator/issuers")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Operator")
public class IssuerResource {
  @Inject
  Connecting connecting;

  @Inject
  Examining examining;

  @Inject
  TxtRecords dns;

  @Inject
  OutboundHttp http;

  @GET
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public Page<IssuerView> list(@QueryParam("company") UUID company, @QueryParam("cursor") @Size(max = 500) String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return connecting.page(company, Cursor.parse(cursor), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView one(@PathParam("id") UUID id) {
    return connecting.one(id);
  }

  @POST
  @Idempotent
  @Created
  @APIResponseSchema(value = IssuerView.class, responseCode = "201", responseDescription = "Made")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView add(@NotNull @Valid AddIssuer command) {
    http.check("settings.issuer", command.settings().issuer());
    return connecting.add(command);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView change(@PathParam("id") UUID id, @NotNull @Valid ChangeIssuer command) {
    http.check("settings.issuer", command.settings().issuer());
    return connecting.change(id, command);
  }

  @GET
  @Path("{id}/check")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerCheck check(@PathParam("id") UUID id) {
    return examining.examine(connecting.one(id).settings().issuer());
  }

  @POST
  @Idempotent
  @Path("{id}/domains")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView name(@PathParam("id") UUID id, @NotNull @Valid NameDomain command) {
    return connecting.name(id, command.domain());
  }

  @DELETE
  @Path("{id}/domains/{domain}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView forget(@PathParam("id") UUID id, @PathParam("domain") String domain) {
    return connecting.forget(id, domain);
  }

  @POST
  @Idempotent
  @Path("{id}/domain-verification")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView prove(@PathParam("id") UUID id, @NotNull @Valid NameDomain command) {
    connecting.one(id);
    return connecting.prove(id, command.domain(), dns.of(command.domain()));
  }

  @POST
  @Idempotent
  @Path("{id}/activation")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView activate(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return connecting.activate(id, command.version());
  }

  @POST
  @Idempotent
  @Path("{id}/disablement")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public IssuerView disable(@PathParam("id") UUID id, @NotNull @Valid Versioned command) {
    return connecting.disable(id, command.version());
  }
}
