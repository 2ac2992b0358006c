package jp.kiba.trading.attachment;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a trade. Names the company that added it, never the person. */
@Schema(name = "TradeAttachment")
record AttachmentView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Purpose purpose,
    @Schema(required = true) String name,
    @Schema(required = true) String contentType,
    @Schema(required = true) long bytes,
    @Schema(required = true) String sha256,
    @Schema(required = true) boolean byUs,
    @Schema(required = true) Instant at) {

  static AttachmentView of(Attachment a) {
    return new AttachmentView(a.id, a.purpose, a.name, a.contentType, a.bytes, a.sha256, a.company.equals(Current.tenant().id()), a.at);
  }
}
