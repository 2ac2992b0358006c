package jp.kiba.documents.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Asks for all papers that were issued in these days, as one ZIP with an index. */
record ArchiveDocuments(@NotNull LocalDate from, @NotNull LocalDate to) {}
