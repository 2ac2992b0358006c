package jp.kiba.tenancy.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks a company to become a partner. */
record AskPartner(@NotNull UUID companyId, @NotNull @Size(max = 500) String message) {}
