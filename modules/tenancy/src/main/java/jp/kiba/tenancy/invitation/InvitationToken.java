package jp.kiba.tenancy.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * 256 random bits, good for a week and one use. The text goes to the invited person; the registry keeps the hash alone, so
 * nobody who reads the registry can use it.
 */
public record InvitationToken(String text, Instant expiresAt) {
  private static final Duration GOOD_FOR = Duration.ofDays(7);
  private static final SecureRandom RANDOM = new SecureRandom();

  public static InvitationToken fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
        Instant.now().plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS));
  }

  public byte[] hash() {
    return hash(text);
  }

  public OffsetDateTime expiresAtUtc() {
    return expiresAt.atOffset(ZoneOffset.UTC);
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "InvitationToken";
  }
}
