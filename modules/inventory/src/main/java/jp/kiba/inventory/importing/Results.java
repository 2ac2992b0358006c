package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.UUID;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.result.Marked;
import jp.kiba.inventory.result.RowErrors;
import jp.kiba.kernel.api.Storage;

/** Writes the user's workbook with what is wrong in it into the storage. */
@ApplicationScoped
class Results {
  private static final int AT_ONCE = 2_000;

  @Inject
  Stepping stepping;

  @Inject
  ErrorRows rows;

  @Inject
  Storage storage;

  /** @param step of the import that it belongs to: each has a file of its own
   *  @param watched called now and then
   *  @return its name in the storage */
  String write(UUID id, String step, Path original, Runnable watched) throws IOException {
    var of = stepping.find(id).orElseThrow();
    var mapping = Json.read(of.mapping, Mapping.class);
    var name = "imports/" + id + "-" + step + ResultName.ending(of.format);
    // What a killed attempt, or the trial before this one, left.
    storage.delete(name);
    var marked = new Marked(original, of.format, mapping.sheet(), mapping.headerRow(), of.language);
    storage.put(name, ResultName.contentType(of.format), out -> marked.write(errors(of, watched), out));
    return name;
  }

  /** A few thousand at a time: there may be one for each row. */
  private RowErrors errors(StockImport of, Runnable watched) {
    var read = new ArrayDeque<RowErrors.RowError>();
    var last = new int[] {0};
    return () -> {
      if (read.isEmpty()) {
        watched.run();
        read.addAll(rows.after(of.id, last[0], AT_ONCE, of.language));
      }
      var next = read.poll();
      if (next != null) {
        last[0] = next.row();
      }
      return next;
    };
  }
}
