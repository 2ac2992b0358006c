package jp.kiba.tenancy.leaving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Begins to leave.
 *  @param confirmation the company's trade name, typed by whoever means it */
record LeaveKiba(@NotBlank @Size(max = 100) String confirmation) {}
