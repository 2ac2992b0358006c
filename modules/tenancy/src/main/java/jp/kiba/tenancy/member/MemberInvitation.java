package jp.kiba.tenancy.member;

import java.time.Instant;
import jp.kiba.kernel.api.LetterState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with a colleague who has not come yet.
 *
 * @param letter null where the list was not asked for, and for invitations from before there was e-mail */
record MemberInvitation(
    @Schema(required = true) Instant expiresAt,
    @Schema(required = true) boolean expired,
    @Schema(required = true, nullable = true) LetterState letter) {}
