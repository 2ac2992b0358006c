package jp.kiba.documents.letterhead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Replaces the settings of papers; the seal is another matter. */
record ChangePaperSettings(@NotNull @Min(0) Integer version, @NotNull @Valid PaperSettings settings) {}
