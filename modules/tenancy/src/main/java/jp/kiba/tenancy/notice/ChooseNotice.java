package jp.kiba.tenancy.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** When oneself is told some kinds of notices by e-mail. */
record ChooseNotice(@NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 60) String> kinds, @NotNull Delivery delivery) {}
