package jp.kiba.tenancy.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** When oneself is told one kind of notice by e-mail. */
record ChooseNotice(@NotBlank @Size(max = 60) String kind, @NotNull Delivery delivery) {}
