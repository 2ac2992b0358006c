package jp.kiba.inventory.shopping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** A list of the company. Written → changed as often as one likes → deleted. Nobody else knows of it. */
@Entity
@Table(name = "shopping_list")
class ShoppingList {
  @Id
  UUID id;
  String name;
  @Column(name = "needed_by")
  LocalDate neededBy;
  @Column(name = "deliver_to")
  String deliverTo;
  String note;
  @Column(name = "created_at", updatable = false)
  Instant createdAt;
  @Column(name = "updated_at")
  Instant updatedAt;
  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "shopping_line", joinColumns = @JoinColumn(name = "list_id"))
  @OrderBy("lineNo")
  List<ShoppingLine> lines = new ArrayList<>();
  @Version
  int version;

  protected ShoppingList() {}

  static ShoppingList begun() {
    var list = new ShoppingList();
    list.id = UUID.randomUUID();
    list.createdAt = Now.instant();
    return list;
  }

  void write(WriteList command, List<ShoppingLine> written) {
    name = command.name();
    neededBy = command.neededBy();
    deliverTo = command.deliverTo();
    note = command.note() == null ? "" : command.note();
    updatedAt = Now.instant();
    lines.clear();
    lines.addAll(written);
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }
}
