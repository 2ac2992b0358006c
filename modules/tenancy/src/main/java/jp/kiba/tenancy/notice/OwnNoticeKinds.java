package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Permission;

/** Of partners and colleagues. */
@ApplicationScoped
class OwnNoticeKinds implements NoticeKind.Source {
  @Override
  public List<NoticeKind> kinds() {
    return List.of(
        partner("requested", "tenancy.notice-partner-requested"),
        partner("accepted", "tenancy.notice-partner-accepted"),
        partner("declined", "tenancy.notice-partner-declined"),
        partner("ended", "tenancy.notice-partner-ended"),
        member("invited", "tenancy.notice-member-invited"),
        member("joined", "tenancy.notice-member-joined"));
  }

  private static NoticeKind partner(String step, String template) {
    return new NoticeKind("partner-" + step, "partner." + step, false, Permission.PARTNER_MANAGE, Permission.PARTNER_VIEW, template, "/partners/");
  }

  private static NoticeKind member(String step, String template) {
    return new NoticeKind("member-" + step, "member." + step, true, Permission.MEMBER_MANAGE, Permission.MEMBER_VIEW, template, "/members");
  }
}
