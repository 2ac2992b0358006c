package jp.kiba.tenancy.partner;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Wants nothing to do with a company. */
record BlockCompany(@NotNull UUID companyId) {}
