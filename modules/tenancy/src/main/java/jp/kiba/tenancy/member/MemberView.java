package jp.kiba.tenancy.member;

import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A colleague.
 *
 * @param ownLimit whether the approval limit is their own; else their roles' count
 * @param approvalLimitYen of their own, null for none
 */
@Schema(name = "Member")
record MemberView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) String email,
    @Schema(required = true) Set<MemberRole> roles,
    @Schema(required = true) Set<UUID> ownRoles,
    @Schema(required = true) boolean ownLimit,
    @Schema(required = true, nullable = true) Long approvalLimitYen,
    @Schema(required = true) Member.State state,
    @Schema(required = true, nullable = true) MemberInvitation invitation,
    @Schema(required = true) int version) {}
