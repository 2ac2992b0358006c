package jp.kiba.documents.document;

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
import java.util.UUID;
import jp.kiba.kernel.api.Accepted;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Downloads;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of a period as one ZIP, for an audit or for one's own archive. */
@Path("document-archives")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
@Tag(name = "Documents")
public class ArchiveResource {
  @Inject
  Jobs jobs;

  @Inject
  Downloads downloads;

  /** @throws Problem 422 when the period is none, or longer than a year */
  @POST
  @Idempotent
  @Accepted
  @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "Begun; the result names the archive")
  @RolesAllowed(Permission.DOCUMENT_MANAGE)
  public JobView begin(@NotNull @Valid ArchiveDocuments command) {
    if (command.from().isAfter(command.to()) || command.from().plusYears(1).isBefore(command.to())) {
      throw Problem.refused("from", "documents.a-year-at-most");
    }
    return jobs.find(jobs.enqueue(ArchiveJob.KIND, UUID.randomUUID(), command.from() + "/" + command.to(), null)).orElseThrow();
  }

  /** An address for a short while. */
  @GET
  @Path("{id}/file")
  @RolesAllowed(Permission.DOCUMENT_MANAGE)
  public DownloadLink file(@PathParam("id") UUID id) {
    return downloads.link(ArchiveJob.name(id), "papers.zip");
  }
}
