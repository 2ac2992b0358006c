package jp.kiba.trading.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.StoredFile;

/** A file as one side added it: never changed, and gone only while the order is a draft. */
@Entity(name = "TradeAttachment")
@Table(name = "trade_attachment")
class Attachment {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @Enumerated(EnumType.STRING)
  Purpose purpose;
  String name;
  @Column(name = "content_type")
  String contentType;
  long bytes;
  String sha256;
  UUID company;
  Instant at;

  protected Attachment() {}

  Attachment(UUID id, UUID orderId, Purpose purpose, String name, StoredFile file) {
    this.id = id;
    this.orderId = orderId;
    this.purpose = purpose;
    this.name = name;
    this.contentType = file.contentType();
    this.bytes = file.length();
    this.sha256 = file.sha256();
    this.company = Current.tenant().id();
    this.at = Now.instant();
  }

  /** @return where each of the two parties keeps it, in its own storage */
  String file() {
    return file(id);
  }

  static String file(UUID id) {
    return "trade/" + id;
  }
}
