package jp.kiba.kernel.api;

import java.util.UUID;

/** Where the operator's use cases tell a company what was done to it. They have no right on its book: the outbox brings it. */
public interface PlatformEvents {
  /** Records the event in the current transaction of unit {@code platform}; the company's audit trail and its receivers
   *  follow by themselves, as of something that the operator did. */
  void fire(UUID company, DomainEvent event);
}
