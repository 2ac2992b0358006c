package jp.kiba.kernel.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Recurring;

/** Who does which kind. */
@ApplicationScoped
class Handlers {
  interface Work {
    void run(Job job) throws Exception;
  }

  @Inject
  @Any
  Instance<JobHandler> handlers;

  @Inject
  @Any
  Instance<Recurring> recurring;

  private final Map<String, Work> byKind = new HashMap<>();

  @PostConstruct
  void gather() {
    handlers.forEach(h -> add(h.kind(), h::run));
    recurring.forEach(r -> add(r.name(), r::run));
  }

  private void add(String kind, Work work) {
    if (byKind.put(kind, work) != null) {
      throw new IllegalStateException("two handlers for jobs of kind " + kind);
    }
  }

  Work of(String kind) {
    return byKind.get(kind);
  }

  /** @return all kinds, each between commas */
  String kinds() {
    return "," + String.join(",", byKind.keySet()) + ",";
  }

  Iterable<Recurring> recurring() {
    return recurring;
  }

  /** What comes round has one subject each, the same on every node. */
  static UUID subjectOf(Recurring each) {
    return UUID.nameUUIDFromBytes(each.name().getBytes(StandardCharsets.UTF_8));
  }
}
