package jp.kiba.tenancy.company;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jp.kiba.tenancy.api.CompanyType;

/** Wants to be of these types from now on. The reason is for the operator, who decides about more. */
record ChangeTypes(
    @NotNull @Min(0) Integer version,
    @NotEmpty Set<@NotNull CompanyType> types,
    @NotNull @Size(max = 500) String reason) {}
