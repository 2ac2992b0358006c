package jp.kiba.tenancy.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Permission;
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

  @GET
  @Path("jobs/{id}")
  @RolesAllowed(Permission.COMPANY_VIEW)
  public JobView job(@PathParam("id") UUID id) {
    return jobs.find(id).orElseThrow(Problem::notFound);
  }

  @GET
  @Path("operator/jobs/{id}")
  @RolesAllowed(Permission.PLATFORM_MANAGE)
  public JobView operatorJob(@PathParam("id") UUID id) {
    return platformJobs.find(id).orElseThrow(Problem::notFound);
  }
}
