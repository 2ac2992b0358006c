package jp.kiba.kernel.api;

/**
 * Wants to know what happened: a CDI bean, called from the outbox some moments after the event's transaction, once for the
 * company that acted and once for the counterparty if there is one, each time bound to that company and in no transaction.
 * A call may come twice, by another node or after a crash: the event's id says whether it is the same. When it throws, it
 * alone is called again later; the other receivers are not. It should be quick, and enqueue whatever is not.
 */
public interface EventReceiver {
  /** @throws Exception when it has to be tried again; after ten tries it is given up, and the outbox shows that */
  void receive(ReceivedEvent event) throws Exception;
}
