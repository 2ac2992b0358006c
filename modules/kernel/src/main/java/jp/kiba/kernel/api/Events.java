package jp.kiba.kernel.api;

/** Where use cases tell what happened. Audit trail, outbox and whatever feeds on them follow by themselves. */
public interface Events {
  /** Records the event in the current transaction: with it, or not at all. */
  void fire(DomainEvent event);
}
