package jp.kiba.inventory.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Partners;

/** Making, changing and removing customer groups; who joins or leaves one gets other prices at once. */
@ApplicationScoped
@Transactional
class Grouping {
  @Inject
  PriceLists lists;

  @Inject
  Partners partners;

  @Inject
  Projection projection;

  @Inject
  Events events;

  CustomerGroupView add(NameGroup command) {
    known(command.members());
    var group = new CustomerGroup(UUID.randomUUID());
    group.write(command.name(), command.members());
    lists.add(group);
    lists.flush();
    events.fire(new PriceListEvent("customer_group.added", group.id, group.name));
    return CustomerGroupView.of(group);
  }

  CustomerGroupView change(UUID id, NameGroup command) {
    var group = lists.group(id);
    group.seenAs(command.version());
    var joining = new HashSet<>(command.members());
    joining.removeAll(group.members);
    known(joining);
    var affected = new HashSet<>(group.members);
    affected.addAll(command.members());
    group.write(command.name(), command.members());
    lists.flush();
    projection.buyers(affected);
    events.fire(new PriceListEvent("customer_group.changed", id, group.name));
    return CustomerGroupView.of(group);
  }

  void remove(UUID id, int version) {
    var group = lists.group(id);
    group.seenAs(version);
    var affected = Set.copyOf(group.members);
    lists.remove(group);
    lists.flush();
    projection.buyers(affected);
    events.fire(new PriceListEvent("customer_group.removed", id, group.name));
  }

  private void known(Set<UUID> joining) {
    if (!partners.active().containsAll(joining)) {
      throw Problem.refused("members", "inventory.no-partner");
    }
  }
}
