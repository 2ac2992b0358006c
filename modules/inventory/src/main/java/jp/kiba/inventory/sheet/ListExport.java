package jp.kiba.inventory.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.SheetForm;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;

/** A list that a member wants as a file. Asked for → made → removed a day later, with its file. */
@Entity
@Table(name = "list_export")
class ListExport {
  @Id
  UUID id;
  String list;
  /** How it is narrowed, as JSON. */
  String filter;
  @Enumerated(EnumType.STRING)
  SheetForm form;
  @Enumerated(EnumType.STRING)
  Language language;
  @Column(name = "asked_by")
  UUID askedBy;
  @Column(name = "asked_at")
  Instant askedAt;
  @Column(name = "job_id")
  UUID jobId;
  @Column(name = "made_at")
  Instant madeAt;
  Long rows;

  protected ListExport() {}

  static ListExport asked(String list, String filter, SheetForm form, Language language, UUID by) {
    var export = new ListExport();
    export.id = UUID.randomUUID();
    export.list = list;
    export.filter = filter;
    export.form = form;
    export.language = language;
    export.askedBy = by;
    export.askedAt = Now.instant();
    return export;
  }

  void made(long written) {
    madeAt = Now.instant();
    rows = written;
  }

  /** @return its name among the company's files, where no export of all data looks for any */
  String file() {
    return "exports/lists/" + id + "." + form.extension();
  }
}
