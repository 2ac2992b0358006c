package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Actor;

/** What is left to do of a bulk action, as far as the job needs to know. */
@ApplicationScoped
@Transactional
class BulkRows {
  @Inject
  BulkOrdering bulk;

  /** @param waiting ids of rows, in the order in which they were asked for */
  record Left(Actor by, int total, List<UUID> waiting) {}

  Left of(UUID action) {
    var found = bulk.found(action);
    return new Left(found.by(), found.rows.size(), found.rows.stream().filter(BulkRow::waits).map(row -> row.id).toList());
  }
}
