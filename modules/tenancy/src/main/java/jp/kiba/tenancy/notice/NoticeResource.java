package jp.kiba.tenancy.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** About oneself alone, so it takes no permission: whoever belongs to no company is told nothing and has nothing to choose. */
@Path("me/notices")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Notices")
public class NoticeResource {
  @Inject
  Choosing choosing;

  @Inject
  SignedIn signedIn;

  @GET
  @PermitAll
  public List<NoticeSetting> settings() {
    signedIn.identity();
    return signedIn.member().map(choosing::settings).orElse(List.of());
  }

  @PUT
  @PermitAll
  public List<NoticeSetting> choose(@NotNull @Valid ChooseNotice command) {
    signedIn.identity();
    return choosing.choose(signedIn.member().orElseThrow(Problem::notFound), command);
  }
}
