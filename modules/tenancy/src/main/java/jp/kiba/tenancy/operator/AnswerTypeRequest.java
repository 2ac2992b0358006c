package jp.kiba.tenancy.operator;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The operator's decision, with words for the company. */
record AnswerTypeRequest(@NotNull @Min(0) Integer version, @NotNull @Size(max = 500) String answer) {}
