package jp.kiba.documents.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Issues the monthly invoices of a closing day to these partners. */
record IssueInvoices(@NotNull LocalDate closing, @NotEmpty @Size(max = 1000) List<@NotNull @Valid Partner> partners) {

  /** @param paidYen of what the last invoice asked for, since; the rest is carried over */
  @Schema(name = "InvoicedPartner")
  record Partner(@NotNull UUID partnerId, @NotNull @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L) Long paidYen) {}
}
