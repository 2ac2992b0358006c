package jp.kiba.tenancy.issuer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Puts other settings in the place of a draft's, or of a disabled one's. */
record ChangeIssuer(@NotNull @Min(0) Integer version, @NotNull @Valid IssuerSettings settings) {}
