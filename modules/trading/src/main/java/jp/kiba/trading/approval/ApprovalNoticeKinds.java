package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Permission;

/** Told to those alone who may decide, or who asked. An approver need not be one who orders; a deputy of one is. */
@ApplicationScoped
class ApprovalNoticeKinds implements NoticeKind.Source {
  static final NoticeKind ASKED = kind("trading.notice-approval-asked", Permission.ORDER_APPROVE);
  static final NoticeKind DEPUTY_ASKED = kind("trading.notice-approval-asked", Permission.ORDER_PLACE);
  static final NoticeKind GIVEN = kind("trading.notice-approval-given", Permission.ORDER_PLACE);
  static final NoticeKind SENT_BACK = kind("trading.notice-approval-sent-back", Permission.ORDER_PLACE);
  static final NoticeKind REJECTED = kind("trading.notice-approval-rejected", Permission.ORDER_PLACE);

  @Override
  public List<NoticeKind> kinds() {
    return List.of(ASKED, DEPUTY_ASKED, GIVEN, SENT_BACK, REJECTED);
  }

  private static NoticeKind kind(String template, String permission) {
    return new NoticeKind(template.substring(template.indexOf('-') + 1), null, true, permission, Permission.ORDER_VIEW, template, "/orders/");
  }
}
