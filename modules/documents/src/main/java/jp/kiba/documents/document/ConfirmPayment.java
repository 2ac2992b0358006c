package jp.kiba.documents.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Says that an invoice was paid in full.
 *  @param method how, as the receipt says it */
record ConfirmPayment(@NotNull LocalDate paidOn, @NotBlank @Size(max = 60) String method) {}
