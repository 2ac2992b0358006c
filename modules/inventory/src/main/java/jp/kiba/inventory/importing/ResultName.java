package jp.kiba.inventory.importing;

import jp.kiba.inventory.workbook.WorkbookFormat;
import jp.kiba.kernel.api.Language;

/** What the workbook is called that goes back: as it was, and that it was checked. An old one comes back as a new one. */
final class ResultName {
  private ResultName() {}

  static String of(StockImport checked) {
    int dot = checked.fileName.lastIndexOf('.');
    var name = dot > 0 ? checked.fileName.substring(0, dot) : checked.fileName;
    return name + (checked.language == Language.JA ? "_確認結果" : "_checked") + ending(checked.format);
  }

  static String ending(WorkbookFormat format) {
    return format == WorkbookFormat.CSV ? ".csv" : ".xlsx";
  }

  static String contentType(WorkbookFormat format) {
    return format == WorkbookFormat.CSV ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }
}
