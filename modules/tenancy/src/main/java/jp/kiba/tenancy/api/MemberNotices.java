package jp.kiba.tenancy.api;

import java.util.UUID;

/** Tells one member of the bound company something by e-mail, as far as they want to know. */
public interface MemberNotices {
  /**
   * Queues the letter in the current transaction; nothing when the member is not active, does not hold the kind's permission any
   * more, or has switched it off.
   *
   * @param letter its id: the same one is queued once
   * @param page where the link leads
   * @param detail {@code {2}} of the kind's template; {@code {1}} is empty
   */
  void tell(NoticeKind kind, UUID member, UUID letter, String page, String detail);
}
