package jp.kiba.tenancy.api;

import java.util.UUID;

/** Tells one member of the bound company something: in the application, and by e-mail as they choose. */
public interface MemberNotices {
  /**
   * Told in the current transaction; nothing when the member is not active, or the kind does not concern them any more.
   *
   * @param notice its id: the same one is told once
   * @param page where the link leads
   * @param detail {@code {2}} of the kind's template; {@code {1}} is empty
   */
  void tell(NoticeKind kind, UUID member, UUID notice, String page, String detail);
}
