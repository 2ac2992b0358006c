package jp.kiba.tenancy.member;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import jp.kiba.tenancy.api.MemberRole;

/** Gives a member these roles instead of the ones they had. */
record ChangeRoles(@NotNull @Min(0) Integer version, @NotEmpty Set<@NotNull MemberRole> roles) {}
