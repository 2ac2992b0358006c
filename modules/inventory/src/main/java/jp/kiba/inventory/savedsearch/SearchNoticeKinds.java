package jp.kiba.inventory.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Permission;

/** New matches of a saved search: told to the one member whose search it is. */
@ApplicationScoped
class SearchNoticeKinds implements NoticeKind.Source {
  static final NoticeKind FOUND = new NoticeKind("search-found", null, true, Permission.MARKET_VIEW,
      Permission.MARKET_VIEW, "inventory.notice-search-found", "/market/searches");

  @Override
  public List<NoticeKind> kinds() {
    return List.of(FOUND);
  }
}
