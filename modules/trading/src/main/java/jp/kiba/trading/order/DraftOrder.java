package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft: what, where to and when. Prices are the server's business. */
record DraftOrder(
    @NotEmpty @Size(max = 200) List<@NotNull @Valid DraftLine> lines,
    @NotBlank @Size(max = 300) String deliveryPlace,
    @Schema(nullable = true) LocalDate deliverOn,
    @NotNull @Size(max = 2000) String remarks) {}
