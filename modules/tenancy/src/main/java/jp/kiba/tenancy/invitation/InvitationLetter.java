package jp.kiba.tenancy.invitation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Letter;

/** The e-mail with the link. It is of no use when the invitation is none any more. */
public final class InvitationLetter {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("yyyy年M月d日 H時mm分", Locale.JAPANESE);
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm '(Japan)'", Locale.ENGLISH);

  private InvitationLetter() {}

  /** @param invitation id of the invitation, by which its letter is found later */
  public static Letter toCompany(UUID invitation, String email, Language language, String tradeName, InvitationToken token) {
    return Letter.of(UUID.randomUUID(), invitation, email, language, "tenancy.company-invited", path(token),
        tradeName, until(token.expiresAt(), language)).until(token.expiresAt());
  }

  /** @param member id of the colleague
   *  @param inviter who asks, by name */
  public static Letter toColleague(UUID member, String email, Language language, String tradeName, String inviter,
      InvitationToken token) {
    return Letter.of(UUID.randomUUID(), member, email, language, "tenancy.colleague-invited", path(token),
        tradeName, inviter, until(token.expiresAt(), language)).until(token.expiresAt());
  }

  /** Behind the #: the token never reaches a server's log or a referrer. */
  private static String path(InvitationToken token) {
    return "/invitation#" + token.text();
  }

  private static String until(Instant end, Language language) {
    return (language == Language.JA ? JAPANESE : ENGLISH).format(end.atZone(JAPAN));
  }
}
