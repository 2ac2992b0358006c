package jp.kiba.tenancy.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.tenancy.twin.TwinDivergence.What;

/** Counts what batches return. */
final class Tally {
  private final List<TwinDivergence> found = new ArrayList<>();
  private long compared;
  private long alone;
  private long books;
  private long divergences;

  /** @return where to go on, or null when the batch was the last */
  Twins.Place add(Twins.Batch batch) {
    Twins.Place next = null;
    for (var row : batch.rows()) {
      switch ((String) row[0]) {
        case "COMPARED" -> {
          compared += ((Number) row[6]).longValue();
          next = row[2] == null ? null : new Twins.Place((UUID) row[4], (UUID) row[5], (UUID) row[2]);
        }
        case "ALONE" -> alone += ((Number) row[6]).longValue();
        default -> add(divergence(row));
      }
    }
    return next;
  }

  void add(TwinDivergence divergence) {
    divergences++;
    if (found.size() < Twins.kept()) {
      found.add(divergence);
    }
  }

  void book() {
    books++;
  }

  static TwinDivergence divergence(Object[] row) {
    return new TwinDivergence(What.valueOf((String) row[0]), (String) row[1], (UUID) row[2], (String) row[3], (UUID) row[4], (UUID) row[5]);
  }

  List<TwinDivergence> found() {
    return found;
  }

  long compared() {
    return compared;
  }

  long alone() {
    return alone;
  }

  long books() {
    return books;
  }

  long divergences() {
    return divergences;
  }
}
