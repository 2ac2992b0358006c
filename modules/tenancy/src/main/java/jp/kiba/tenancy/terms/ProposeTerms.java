package jp.kiba.tenancy.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kiba.tenancy.api.Terms;

/** Proposes terms to the partner, who agrees or refuses. */
record ProposeTerms(@NotNull @Valid Terms terms, @NotNull @Size(max = 500) String remarks) {}
