package jp.kiba.kernel.api;

import java.util.UUID;

/** A job in the hands of its {@link JobHandler}. */
public interface Job {
  UUID id();

  UUID subject();

  String payload();

  /** @return 1 the first time */
  int attempt();

  /** Says how far it is, for whoever watches; written at once, in a transaction of its own.
   *  @param total 0 when not known */
  void progress(long done, long total);

  /** Kept with the job when it ends; a reference for the reader, no personal data. */
  void result(String result);

  /** @return whether the node stops: a long job then throws {@link Stopped}, and another node goes on */
  boolean stopping();

  /** Thrown by a handler that stops because its node does: the attempt does not count. */
  final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stopped() {
      super("the node stops", null, false, false);
    }
  }
}
