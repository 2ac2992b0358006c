package jp.kiba.tenancy.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A command that answered 202 names its job; whoever started it looks here. */
@Path("")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Jobs")
public class JobResource {
  @Inject
  Jobs jobs;

  @Inject
  PlatformJobs platformJobs;

  @Inject
  JobWatch watch;

  @GET
  @Path("jobs/{id}")
  @RolesAllowed(Permission.COMPANY_VIEW)
  public JobView job(@PathParam("id") UUID id) {
    return jobs.find(id).orElseThrow(Problem::notFound);
  }

  @GET
  @Path("jobs/{id}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed(Permission.COMPANY_VIEW)
  @Operation(description = """
      Server-sent events: the job as it is, then each change, until it ends or five minutes have passed. A comment every \
      fifteen seconds in between. 429 for whoever watches more than six jobs at once.""")
  @APIResponse(responseCode = "200", description = "Events named job", content = @Content(
      mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = JobView.class)))
  public void events(@PathParam("id") UUID id, @Context SecurityContext who, @Context SseEventSink sink, @Context Sse sse) {
    watch.watch(jobs.find(id).orElseThrow(Problem::notFound), who.getUserPrincipal().getName(), sink, sse);
  }

  @GET
  @Path("operator/jobs/{id}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public JobView operatorJob(@PathParam("id") UUID id) {
    return platformJobs.find(id).orElseThrow(Problem::notFound);
  }
}
