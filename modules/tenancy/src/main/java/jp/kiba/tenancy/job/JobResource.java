package jp.kiba.tenancy.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
  @Operation(description = "With an ETag: whoever asks again and again sends it back as If-None-Match and gets 304 as long as nothing changed.")
  @APIResponseSchema(value = JobView.class, responseCode = "200", responseDescription = "The job")
  public Response job(@PathParam("id") UUID id, @Context Request request) {
    var job = jobs.find(id).orElseThrow(Problem::notFound);
    // Of what it says, not of where it was made: the next question may reach another node.
    var tag = new EntityTag(UUID.nameUUIDFromBytes(job.toString().getBytes(StandardCharsets.UTF_8)).toString());
    var unchanged = request.evaluatePreconditions(tag);
    // Browsers keep it and ask whether it still holds; what else the API answers they keep nothing of.
    return (unchanged != null ? unchanged : Response.ok(job)).tag(tag).header("Cache-Control", "private, no-cache").build();
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
