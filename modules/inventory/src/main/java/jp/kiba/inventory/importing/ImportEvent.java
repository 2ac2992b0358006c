package jp.kiba.inventory.importing;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** A workbook came in, or could not: {@code import.completed}, {@code import.failed}. */
record ImportEvent(String type, UUID subject, String detail) implements DomainEvent {

  static ImportEvent completed(StockImport done) {
    return new ImportEvent("import.completed", done.id, "+" + done.newLots + " ~" + done.changedLots + " =" + done.sameLots + " !" + done.errorRows);
  }

  static ImportEvent failed(StockImport failed) {
    return new ImportEvent("import.failed", failed.id, failed.problemSlug);
  }
}
