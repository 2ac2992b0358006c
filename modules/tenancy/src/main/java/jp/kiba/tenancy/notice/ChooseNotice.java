package jp.kiba.tenancy.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Switches one kind of notice on or off for oneself. */
record ChooseNotice(@NotBlank @Size(max = 60) String kind, @NotNull Boolean wanted) {}
