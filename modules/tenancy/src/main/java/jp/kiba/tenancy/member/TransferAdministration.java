package jp.kiba.tenancy.member;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import jp.kiba.tenancy.api.MemberRole;

/**
 * Makes a colleague administrator and lays one's own role of it down.
 *
 * @param version of the colleague, as the caller saw it
 * @param roles what the caller is from now on
 */
record TransferAdministration(@NotNull @Min(0) Integer version, @NotEmpty Set<@NotNull MemberRole> roles) {}
