package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Long work that the operator, or Kiba by itself, asks for. */
public interface PlatformJobs {
  /** As {@link Jobs#enqueue}, in a transaction of the registry.
   *  @param company whose book the handler is bound to; null for none
   *  @throws Problem 404 when the registry has no such company */
  UUID enqueue(String kind, UUID company, UUID subject, String payload, Instant notBefore);

  /** @return any job, whoever asked for it */
  Optional<JobView> find(UUID id);

  /** @return those of them that there are, in any order */
  List<JobView> find(Collection<UUID> ids);
}
