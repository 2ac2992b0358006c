package jp.kiba.trading.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;

/**
 * Hands the bytes of a file to the other party of the trade, for its own storage. Who that is says the exchange, which no company
 * writes; the file is one of ours, because the storage at hand knows no other; and what the other party has under the name already
 * is left as it is.
 */
@ApplicationScoped
class Handing implements JobHandler {
  static final String KIND = "trade.attachment";
  private static final Actor NOBODY = new Actor(null, "", "");

  @Inject
  Attachments attachments;

  @Inject
  Storage storage;

  @Inject
  Tenants tenants;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws Exception {
    var attachment = attachments.find(job.subject()).orElse(null);
    if (attachment == null) {
      return;
    }
    var other = attachments.carry(UUID.fromString(job.payload()), attachment.id).flatMap(tenants::find);
    if (other.isPresent() && attachment.company.equals(Current.tenant().id())) {
      hand(attachment, other.get());
    }
  }

  private void hand(Attachment attachment, Tenant other) throws Exception {
    try (var content = storage.open(attachment.file())) {
      Current.as(other, NOBODY, () -> {
        if (storage.find(attachment.file()).isEmpty()) {
          storage.put(attachment.file(), attachment.contentType, content::transferTo);
        }
        return null;
      });
    }
  }
}
