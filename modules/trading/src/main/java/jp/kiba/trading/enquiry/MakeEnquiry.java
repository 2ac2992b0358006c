package jp.kiba.trading.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.trading.order.DraftLine;
import jp.kiba.trading.order.Transport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same request to each of these partners.
 *
 * @param title for our own people: no seller reads it
 * @param lines in words: a listing is one seller's
 */
record MakeEnquiry(
    @NotBlank @Size(max = 100) String title,
    @NotEmpty @Size(max = 20) List<@NotNull UUID> sellers,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid DraftLine> lines,
    @NotNull @Size(max = 300) String deliveryPlace,
    @Schema(nullable = true) LocalDate deliverOn,
    @Schema(nullable = true) Transport transport,
    @NotNull @Size(max = 2000) String remarks) {}
