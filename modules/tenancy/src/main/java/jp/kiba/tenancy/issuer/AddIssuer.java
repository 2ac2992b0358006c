package jp.kiba.tenancy.issuer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Writes a company's identity provider down, as a draft that nobody believes yet. */
record AddIssuer(@NotNull UUID companyId, @NotNull @Valid IssuerSettings settings) {}
