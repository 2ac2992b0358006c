package jp.kiba.tenancy.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.OwnRoleName;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.issuer.Discovery;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Sign-in")
public class SignInResource {
  @Inject
  @ConfigProperty(name = "kiba.issuers")
  List<String> issuers;

  @Inject
  @ConfigProperty(name = "kiba.client.id")
  String clientId;

  @Inject
  SignedIn signedIn;

  @Inject
  OwnCompanies companies;

  @Inject
  KnownIssuers customers;

  @Inject
  CodeExchange codes;

  @Inject
  Discovery discovery;

  /** Where a browser signs in: authorization code with PKCE. */
  @Schema(name = "SignIn")
  record SignInView(
      @Schema(required = true) String issuer,
      @Schema(required = true) String clientId,
      @Schema(required = true) String scope) {}

  /** Who I am to Kiba. All but permissions and operator is null for an operator and for a newcomer. With support, an operator
   *  looks into the company by its leave, and may do nothing there. */
  @Schema(name = "Me")
  record MeView(
      @Schema(required = true, nullable = true) UUID memberId,
      @Schema(required = true, nullable = true) String name,
      @Schema(required = true, nullable = true) MyCompany company,
      @Schema(required = true) Set<MemberRole> roles,
      @Schema(required = true) List<OwnRoleName> ownRoles,
      @Schema(required = true) Set<String> permissions,
      @Schema(required = true) boolean operator,
      @Schema(required = true) boolean support) {}

  /** The company that the token speaks for. */
  record MyCompany(
      @Schema(required = true) UUID id,
      @Schema(required = true) String tradeName,
      @Schema(required = true) Set<CompanyType> types,
      @Schema(required = true) CompanyState state) {}

  @GET
  @Path("sign-in")
  @PermitAll
  public SignInView signIn() {
    return new SignInView(issuers.get(0), clientId, "openid");
  }

  /** Open to whoever is signed in, like the choice: who belongs to several companies speaks for none before choosing. */
  @GET
  @Path("me/companies")
  @PermitAll
  public List<OwnCompany> companies() {
    return companies.of(signedIn.identity());
  }

  @POST
  @Path("me/company")
  @PermitAll
  public List<OwnCompany> choose(@NotNull @Valid ChooseCompany command) {
    companies.choose(signedIn.identity(), command.companyId());
    return companies();
  }

  /** By the domain alone, so that nobody learns who is a member. */
  @POST
  @Path("sign-in/lookup")
  @PermitAll
  public FoundSignIn find(@NotNull @Valid FindSignIn command) {
    var ours = new FoundSignIn(issuers.get(0), clientId, "openid", null);
    var customer = EmailAddress.of(command.email()).flatMap(a -> customers.ofDomain(a.domain()));
    if (customer.isEmpty()) {
      return ours;
    }
    try {
      var found = customer.get();
      return new FoundSignIn(found.issuer(), found.clientId(), found.scope(), discovery.provider(found.issuer()).authorization().toString());
    } catch (IOException e) {
      throw Problem.of(503, "unavailable", "kernel.unavailable");
    }
  }

  @POST
  @Path("sign-in/exchange")
  @PermitAll
  public SignInToken exchange(@NotNull @Valid ExchangeCode command) {
    return codes.exchange(command);
  }

  @GET
  @Path("me")
  @PermitAll
  public MeView me() {
    if (signedIn.member().isEmpty()) {
      signedIn.identity();
    }
    return signedIn.member()
        .map(m -> new MeView(m.memberId(), m.name(), new MyCompany(m.tenant().id(), m.tradeName(), m.types(), m.state()),
            m.roles(), m.ownRoles(), m.permissions(), false, m.support()))
        .orElseGet(() -> new MeView(null, null, null, Set.of(), List.of(),
            signedIn.operator() ? Set.of(Permission.PLATFORM_MANAGE) : Set.of(), signedIn.operator(), false));
  }
}
