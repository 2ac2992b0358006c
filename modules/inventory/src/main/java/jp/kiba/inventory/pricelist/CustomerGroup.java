package jp.kiba.inventory.pricelist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** Partners who get the same prices, by a name of our own. Made, changed, removed; nobody learns of being in one. */
@Entity
@Table(name = "customer_group")
class CustomerGroup {
  @Id
  UUID id;
  String name;
  @Version
  int version;
  @ElementCollection
  @CollectionTable(name = "customer_group_member", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "company_id")
  Set<UUID> members = new HashSet<>();

  protected CustomerGroup() {}

  CustomerGroup(UUID id) {
    this.id = id;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void write(String called, Set<UUID> companies) {
    name = called.strip();
    members.retainAll(companies);
    members.addAll(companies);
  }
}
