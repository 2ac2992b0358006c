package jp.kiba.trading.enquiry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;

/** One request to several suppliers: in the buyer's book alone. What becomes of it, each of its orders says. */
@Entity
@Table(name = "enquiry")
class Enquiry {
  @Id
  UUID id;
  String title;
  @Column(name = "made_at")
  Instant madeAt;
  @Column(name = "made_by_name")
  String madeByName;
  @ElementCollection
  @CollectionTable(name = "enquiry_order", joinColumns = @JoinColumn(name = "enquiry_id"))
  @Column(name = "order_id")
  @OrderColumn(name = "position")
  List<UUID> orders = new ArrayList<>();

  protected Enquiry() {}

  Enquiry(String title, List<UUID> orders) {
    this.id = UUID.randomUUID();
    this.title = title.strip();
    this.madeAt = Now.instant();
    this.madeByName = Current.actor().name();
    this.orders.addAll(orders);
  }
}
