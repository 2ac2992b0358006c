package jp.kiba.tenancy.api;

import java.util.UUID;

/** Writes to members of the bound company, whose addresses nobody else needs to know. */
public interface MemberLetters {
  /**
   * Queues a letter in the member's language, in the current transaction; nothing when the member is not active or may not do this
   * any more.
   *
   * @param letter its id: the same one is queued once
   * @param permission what its reader must hold
   * @param page of the web UI that it leads to
   * @param arguments {@code {1}} and so on of the template
   */
  void send(UUID letter, UUID member, String permission, String template, String page, String... arguments);
}
