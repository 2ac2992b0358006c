package jp.kiba.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Recurring;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Tenants;

/**
 * Takes away what was sent and never completed, a day after its ticket expired: until then the storage may still tell of it.
 * Completed ones are remembered longer than a queue keeps a message, which is two weeks.
 */
@ApplicationScoped
class UploadSweep implements Recurring {
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final int BATCH = 500;

  @Inject
  ExpiredUploads expired;

  @Inject
  Tenants tenants;

  @Inject
  Storage storage;

  @Inject
  FileBackend backend;

  @Override
  public String name() {
    return "uploads.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(Job job) throws Exception {
    var before = Now.instant().minus(PATIENCE);
    for (var batch = expired.before(before, BATCH); !batch.isEmpty(); batch = expired.before(before, BATCH)) {
      for (var each : batch) {
        if (job.stopping()) {
          throw new Job.Stopped();
        }
        remove(each);
      }
    }
    expired.forgetCompleted(Now.instant().minus(REMEMBERED));
    backend.sweep(before);
  }

  /** The file first: a row without one is swept again, a file without a row never. A company that left took its files along. */
  private void remove(ExpiredUploads.Expired upload) throws Exception {
    var tenant = tenants.ofSchema(upload.schema());
    if (tenant.isPresent()) {
      Current.as(tenant.get(), new Actor(null, "Kiba", "Kiba"), () -> delete(upload));
    }
    expired.forget(upload.id());
  }

  private Void delete(ExpiredUploads.Expired upload) throws IOException {
    storage.delete(UploadName.of(upload.id()));
    return null;
  }
}
