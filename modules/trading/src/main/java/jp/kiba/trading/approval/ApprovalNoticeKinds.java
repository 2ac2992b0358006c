package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Permission;

/** Told to those alone who may decide, or who asked. A deputy needs no more than to see orders. */
@ApplicationScoped
class ApprovalNoticeKinds implements NoticeKind.Source {
  static final NoticeKind ASKED = kind("approval-asked", Permission.ORDER_VIEW);
  static final NoticeKind GIVEN = kind("approval-given", Permission.ORDER_PLACE);
  static final NoticeKind SENT_BACK = kind("approval-sent-back", Permission.ORDER_PLACE);
  static final NoticeKind REJECTED = kind("approval-rejected", Permission.ORDER_PLACE);

  @Override
  public List<NoticeKind> kinds() {
    return List.of(ASKED, GIVEN, SENT_BACK, REJECTED);
  }

  private static NoticeKind kind(String name, String permission) {
    return new NoticeKind(name, null, true, permission, Permission.ORDER_VIEW, "trading.notice-" + name, "/orders/");
  }
}
