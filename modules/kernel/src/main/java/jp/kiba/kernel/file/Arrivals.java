package jp.kiba.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenants;
import jp.kiba.kernel.api.Uploads;

/** Completes what has arrived, for the company below whose id it lies. */
@ApplicationScoped
class Arrivals {
  private static final Logger LOG = Logger.getLogger("jp.kiba.files");

  @Inject
  Tenants tenants;

  @Inject
  Uploads uploads;

  /** @throws Exception when it may succeed another time */
  void take(UploadName.Arrival arrival) throws Exception {
    var tenant = tenants.find(arrival.company());
    if (tenant.isEmpty()) {
      return; // left since, and took its files along
    }
    try {
      Current.as(tenant.get(), new Actor(null, "Kiba", "Kiba"), () -> uploads.complete(arrival.upload()));
    } catch (Problem past) {
      if (past.status() != 404 && !past.slug().equals("upload-missing")) {
        throw past;
      }
      // Swept in the meantime, or the file is gone again: nothing will come of it another time either.
      LOG.log(Level.FINE, "nothing to complete", past);
    }
  }
}
