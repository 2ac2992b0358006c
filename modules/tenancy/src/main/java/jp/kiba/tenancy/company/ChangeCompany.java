package jp.kiba.tenancy.company;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.kiba.tenancy.api.DetailedProfile;

/** Replaces both parts of the profile. */
record ChangeCompany(
    @NotNull @Min(0) Integer version,
    @NotNull @Valid PublicProfile publicProfile,
    @NotNull @Valid DetailedProfile detailedProfile) {}
