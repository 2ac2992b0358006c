package jp.kiba.inventory.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Partners;

/** Making, changing and removing price lists; whoever one held for before or holds for now gets new prices at once. */
@ApplicationScoped
@Transactional
class Pricing {
  @Inject
  PriceLists lists;

  @Inject
  Partners partners;

  @Inject
  Projection projection;

  @Inject
  Events events;

  PriceListView add(PriceListContent content) {
    content.check();
    known(content, Set.of());
    var list = PriceList.named(content);
    lists.add(list);
    lists.flush();
    projection.buyers(lists.buyers(list));
    events.fire(new PriceListEvent("price_list.added", list.id, list.name));
    return PriceListView.of(list);
  }

  PriceListView change(UUID id, ChangePriceList command) {
    var list = lists.one(id);
    list.seenAs(command.version());
    command.content().check();
    known(command.content(), list.partners);
    var buyers = lists.buyers(list);
    list.write(command.content());
    lists.flush();
    buyers.addAll(lists.buyers(list));
    projection.buyers(buyers);
    events.fire(new PriceListEvent("price_list.changed", list.id, list.name));
    return PriceListView.of(list);
  }

  void remove(UUID id, int version) {
    var list = lists.one(id);
    list.seenAs(version);
    var buyers = lists.buyers(list);
    lists.remove(list);
    lists.flush();
    projection.buyers(buyers);
    events.fire(new PriceListEvent("price_list.removed", id, list.name));
  }

  /** Only partners are added; one who was there and is a partner no more may stay, and sees nothing of it. */
  private void known(PriceListContent content, Set<UUID> before) {
    var added = new HashSet<>(content.partners());
    added.removeAll(before);
    if (!partners.active().containsAll(added)) {
      throw Problem.refused("content.partners", "inventory.no-partner");
    }
    if (!lists.known(content.groups()).equals(content.groups())) {
      throw Problem.refused("content.groups", "inventory.no-group");
    }
    var named = content.items().stream().map(PriceLine::listingId).filter(Objects::nonNull).collect(Collectors.toSet());
    var ours = lists.ours(named);
    for (int i = 0; i < content.items().size(); i++) {
      var listing = content.items().get(i).listingId();
      if (listing != null && !ours.contains(listing)) {
        throw Problem.refused("content.items[" + i + "].listingId", "inventory.no-listing");
      }
    }
  }
}
