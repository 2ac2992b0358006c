package jp.kiba.documents.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives back of an invoice: for a return, a fault, a rebate. The tax is computed. */
record CreditInvoice(@NotBlank @Size(max = 500) String reason, @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {

  /** @param netYen given back, without tax */
  @Schema(name = "CreditItem")
  record Item(
      @NotBlank @Size(max = 100) String article,
      @NotNull @Min(1) @Max(1_000_000) Integer pieces,
      @NotNull @Min(1) @Max(1_000_000_000_000L) Long netYen,
      @NotNull @Min(0) @Max(10) Integer taxPercent) {}
}
