package jp.kiba.kernel.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The one way to send e-mail. */
public interface Mail {
  /**
   * Queues the letter in the current transaction: in the bound company's book, or in the operator's registry when no company is
   * bound. It leaves some moments after the commit, at least once, and whom it went to and what it said is forgotten then.
   */
  void send(Letter letter);

  /** Takes back what waits about this subject, in the current transaction; what has gone has gone. */
  void withdraw(UUID about);

  /** @return for each subject that letters of the bound company, or of the operator, were about: the state of the latest */
  Map<UUID, LetterState> statesAbout(Collection<UUID> subjects);
}
