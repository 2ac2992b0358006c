package jp.kiba.tenancy.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The company lets a named reviewer look at its book, for a purpose and some days. */
record ConsentToReview(
    @NotBlank @Size(max = 200) String reviewer,
    @NotBlank @Size(max = 500) String purpose,
    @Min(1) @Max(30) int days) {}
