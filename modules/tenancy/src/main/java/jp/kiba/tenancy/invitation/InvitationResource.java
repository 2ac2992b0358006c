package jp.kiba.tenancy.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyChoice;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The only commands that somebody without a company may send; a token stands for the permission. */
@Path("invitations")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Invitations")
public class InvitationResource {
  @Inject
  Invitations invitations;

  @Inject
  Joining joining;

  @Inject
  CompanyChoice choice;

  @Inject
  SignedIn signedIn;

  @POST
  @Path("lookup")
  @PermitAll
  public InvitationView lookUp(@NotNull @Valid LookUpInvitation command) {
    return invitations.open(command.token()).orElseThrow(Problem::notFound).view();
  }

  @POST
  @Path("acceptance")
  @PermitAll
  public Joined accept(@NotNull @Valid AcceptInvitation command) throws Exception {
    var identity = signedIn.identity();
    var invitation = invitations.open(command.token()).orElseThrow(Problem::notFound);
    var actor = new Actor(null, command.memberName(), invitation.companyName());
    var joined = Current.as(invitation.tenant(), actor, () -> joining.join(invitation, identity, command));
    choice.choose(identity, joined.companyId());
    return joined;
  }
}
