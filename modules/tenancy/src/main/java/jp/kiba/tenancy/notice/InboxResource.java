package jp.kiba.tenancy.notice;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What oneself was told; as with the choice of notices, it takes no permission, and whoever is no member was told nothing. */
@Path("me/inbox")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Notices")
public class InboxResource {
  @Inject
  Notices notices;

  @Inject
  SignedIn signedIn;

  @GET
  @PermitAll
  public Page<NoticeView> list(@QueryParam("unread") @DefaultValue("false") boolean unread,
      @QueryParam("cursor") @Size(max = 500) String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
    return self().map(caller -> notices.page(caller, unread, Cursor.parse(cursor), limit)).orElse(new Page<>(List.of(), null));
  }

  @GET
  @Path("unread")
  @PermitAll
  public Unread unread() {
    return self().map(notices::unread).orElse(new Unread(0));
  }

  @PUT
  @Path("{id}/reading")
  @PermitAll
  @APIResponse(responseCode = "204", description = "Read")
  public void read(@PathParam("id") UUID id) {
    notices.read(self().orElseThrow(Problem::notFound), id);
  }

  @PUT
  @Path("reading")
  @PermitAll
  @APIResponse(responseCode = "204", description = "Read")
  public void readAll(@NotNull @Valid ReadUntil command) {
    notices.readAll(self().orElseThrow(Problem::notFound), command.until());
  }

  private Optional<Caller> self() {
    signedIn.identity();
    return signedIn.member().filter(caller -> !caller.support());
  }
}
