package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seller's prices, good until a day. */
record QuoteOrder(
    @NotNull @Min(0) Integer version,
    @NotNull @FutureOrPresent LocalDate validUntil,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

  /** Yen per unit of the line, without tax. */
  @Schema(name = "QuoteLine")
  record Line(@NotNull UUID lineId, @NotNull @Min(1) @Max(1_000_000_000) Long unitPriceYen) {}
}
