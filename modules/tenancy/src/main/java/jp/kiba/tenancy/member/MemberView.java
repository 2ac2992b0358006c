package jp.kiba.tenancy.member;

import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A colleague. */
@Schema(name = "Member")
record MemberView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) String email,
    @Schema(required = true) Set<MemberRole> roles,
    @Schema(required = true) Member.State state,
    @Schema(required = true, nullable = true) MemberInvitation invitation,
    @Schema(required = true) int version) {}
