package jp.kiba.inventory.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.word.Plain;
import jp.kiba.kernel.api.Problem;

/** A member's own searches: nobody else's concern, so nothing of them stands in the audit trail. */
@ApplicationScoped
@Transactional
class Saving {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  SavedSearches searches;

  List<SavedSearchView> all(UUID member) {
    var now = searches.now();
    return searches.of(member).stream().map(s -> searches.view(s, now)).toList();
  }

  SavedSearchView save(UUID member, SaveSearch command) {
    command.wanted().check("wanted.");
    var others = searches.of(member);
    if (others.size() >= SavedSearch.MOST) {
      throw Problem.conflict("too-many", "inventory.too-many-searches", SavedSearch.MOST);
    }
    unused(command.name(), others);
    var search = SavedSearch.of(member, command.name().strip(), searches.written(command.wanted()), command.sort(), command.notifies(), searches.now());
    searches.add(search);
    searches.watch();
    return searches.view(search, search.seen());
  }

  SavedSearchView change(UUID member, UUID id, ChangeSearch command) {
    var search = seen(member, id, command.version());
    unused(command.name(), searches.of(member).stream().filter(other -> other != search).toList());
    var now = searches.now();
    search.change(command.name().strip(), command.notifies(), now);
    searches.watch();
    return searches.view(search, now);
  }

  /** From now on only what appears later is new. */
  SavedSearchView look(UUID member, UUID id) {
    var search = searches.one(member, id);
    search.looked(searches.now());
    em.flush();
    return searches.view(search, search.seen());
  }

  void remove(UUID member, UUID id, int version) {
    searches.remove(seen(member, id, version));
    searches.watch();
  }

  /** Two of one name could not be told apart, in the list or in a letter. */
  private static void unused(String name, List<SavedSearch> others) {
    var word = Plain.word(name);
    if (others.stream().anyMatch(other -> Plain.word(other.name).equals(word))) {
      throw Problem.refused("name", "inventory.search-name-taken");
    }
  }

  private SavedSearch seen(UUID member, UUID id, int version) {
    var search = searches.one(member, id);
    search.seenAs(version);
    return search;
  }
}
