package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Long work of the bound company. */
public interface Jobs {
  /**
   * Asks for a job in the current transaction: with it, or not at all. Asked for again before it began, it is done once.
   * Callers that ask for the same kind and subject wait for each other's commit: ask with an id of one's own, or seldom.
   *
   * @param kind names the {@link JobHandler}
   * @param subject what it is about
   * @param payload what else the handler needs, without personal data; not null
   * @param notBefore the earliest moment, null for now
   * @return the job's id: of the waiting one, if there is one
   */
  UUID enqueue(String kind, UUID subject, String payload, Instant notBefore);

  /** @return the bound company's job; empty for what is absent or another's */
  Optional<JobView> find(UUID id);
}
