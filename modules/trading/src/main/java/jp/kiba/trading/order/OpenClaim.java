package jp.kiba.trading.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What is wrong with pieces of a line. The photos are files of the order that were sent before. */
record OpenClaim(
    @NotNull @Min(0) Integer version,
    @NotNull UUID lineId,
    @NotNull ClaimKind kind,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @NotBlank @Size(max = 2000) String text,
    @NotNull @Size(max = 10) List<@NotNull UUID> photos) {}
