package jp.kiba.documents.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps a paper beyond its time, or lets it go again. */
record HoldDocument(@NotNull Boolean held, @NotBlank @Size(max = 500) String reason) {}
