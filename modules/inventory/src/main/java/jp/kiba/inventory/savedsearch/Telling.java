package jp.kiba.inventory.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberNotices;

/**
 * One letter for each member with something new, and the marks moved on, in one transaction: killed in between it is as if it had
 * not begun, and once it is through nothing of it is told again. The sellers learn nothing of it.
 */
@ApplicationScoped
class Telling {
  private static final int MOST_NAMED = 10;

  @Inject
  SavedSearches searches;

  @Inject
  MemberNotices notices;

  @Transactional
  public void tell() {
    var now = searches.now();
    Map<UUID, Map<SavedSearch, Integer>> found = new LinkedHashMap<>();
    for (var search : searches.told()) {
      int fresh = searches.fresh(search, search.toldOf(), now);
      if (fresh > 0) {
        found.computeIfAbsent(search.memberId, member -> new LinkedHashMap<>()).put(search, fresh);
        search.told(now);
      }
    }
    found.forEach((member, counts) -> notices.tell(SearchNoticeKinds.FOUND, member, letter(member, now),
        "/market/searches", digest(counts)));
  }

  private static UUID letter(UUID member, Mark now) {
    return UUID.nameUUIDFromBytes((SearchNoticeKinds.FOUND.name() + member + now.xid() + now.at()).getBytes(StandardCharsets.UTF_8));
  }

  /** The member's own names for what they look for, and how many there are of each. */
  private static String digest(Map<SavedSearch, Integer> counts) {
    var lines = counts.entrySet().stream().limit(MOST_NAMED).map(e -> "・" + e.getKey().name + ": " + e.getValue()).toList();
    return String.join("\n", counts.size() > MOST_NAMED ? List.of(String.join("\n", lines), "…") : lines);
  }
}
