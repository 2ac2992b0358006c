package jp.kiba.tenancy.transfer;

import java.util.Locale;

/** Which workbook a table's rows are shown in. A table that nobody thought of here is among the records. */
enum Topic {
  COMPANY("member|company|partner|role|own_|setting|terms"), STOCK("lot|stock|listing"), TRADES("trade|order|approval|enquiry"), RECORDS("");

  private final String prefixes;

  Topic(String prefixes) {
    this.prefixes = prefixes;
  }

  static Topic of(String table) {
    for (var topic : values()) {
      if (table.matches("(" + topic.prefixes + ").*")) {
        return topic;
      }
    }
    return RECORDS;
  }

  String file() {
    return "sheets/" + name().toLowerCase(Locale.ROOT) + ".xlsx";
  }
}
