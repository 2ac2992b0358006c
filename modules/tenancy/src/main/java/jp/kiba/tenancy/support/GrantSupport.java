package jp.kiba.tenancy.support;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Lets the operator look, and do nothing else.
 *
 * @param hours a week at the most
 * @param reason read by the operator: no names or numbers of people
 */
record GrantSupport(@NotNull @Min(1) @Max(168) Integer hours, @NotBlank @Size(max = 500) String reason) {}
