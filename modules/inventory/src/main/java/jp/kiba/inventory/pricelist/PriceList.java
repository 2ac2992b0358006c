package jp.kiba.inventory.pricelist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * Prices for named partners and for groups of them, from a day to a day, both of which count. Made, changed as a whole, removed;
 * never shown to anybody outside of the company. What it means for a buyer is the {@link Projection}'s business.
 */
@Entity
@Table(name = "price_list")
class PriceList {
  @Id
  UUID id;
  String name;
  @Column(name = "valid_from")
  LocalDate validFrom;
  @Column(name = "valid_until")
  LocalDate validUntil;
  String note;
  @Column(name = "changed_at")
  Instant changedAt;
  @Version
  int version;
  @ElementCollection
  @CollectionTable(name = "price_list_partner", joinColumns = @JoinColumn(name = "list_id"))
  @Column(name = "company_id")
  Set<UUID> partners = new HashSet<>();
  @ElementCollection
  @CollectionTable(name = "price_list_group", joinColumns = @JoinColumn(name = "list_id"))
  @Column(name = "group_id")
  Set<UUID> groups = new HashSet<>();
  @ElementCollection
  @CollectionTable(name = "price_list_item", joinColumns = @JoinColumn(name = "list_id"))
  @OrderBy("lineNo")
  List<PriceItem> items = new ArrayList<>();

  protected PriceList() {}

  static PriceList named(PriceListContent content) {
    var list = new PriceList();
    list.id = UUID.randomUUID();
    list.write(content);
    return list;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void write(PriceListContent content) {
    name = content.name().strip();
    validFrom = content.validFrom();
    validUntil = content.validUntil();
    note = content.note();
    changedAt = Now.instant();
    partners.retainAll(content.partners());
    partners.addAll(content.partners());
    groups.retainAll(content.groups());
    groups.addAll(content.groups());
    items.clear();
    for (int i = 0; i < content.items().size(); i++) {
      items.add(PriceItem.of(i + 1, content.items().get(i)));
    }
  }
}
