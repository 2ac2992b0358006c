package jp.kiba.kernel.api;

import java.time.Duration;

/** What comes round again. A bean; each round is a job, done by one node, tried again when it fails, made up when nodes were down. */
public interface Recurring {
  /** @return unique, dotted, such as {@code twins.check} */
  String name();

  /** @return from the beginning of one round to the next; one second at the least */
  Duration every();

  /** Bound to no company, in no transaction. */
  void run(Job job) throws Exception;
}
