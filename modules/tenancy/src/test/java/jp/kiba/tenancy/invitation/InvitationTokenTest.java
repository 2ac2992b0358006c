package jp.kiba.tenancy.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class InvitationTokenTest {

  @Test
  void it_has_256_bits_and_none_is_like_another() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      var text = InvitationToken.fresh().text();
      assertThat(Base64.getUrlDecoder().decode(text)).hasSize(32);
      assertThat(seen.add(text)).isTrue();
    }
  }

  @Test
  void every_bit_is_random() {
    var zeros = new byte[32];
    var ones = new byte[32];
    for (int i = 0; i < 100; i++) {
      var bytes = Base64.getUrlDecoder().decode(InvitationToken.fresh().text());
      for (int b = 0; b < 32; b++) {
        zeros[b] |= (byte) ~bytes[b];
        ones[b] |= bytes[b];
      }
    }
    assertThat(zeros).containsOnly(0xff);
    assertThat(ones).containsOnly(0xff);
  }

  @Test
  void the_registry_keeps_what_cannot_be_turned_back() {
    var token = InvitationToken.fresh();
    assertThat(token.hash()).hasSize(32).isEqualTo(InvitationToken.hash(token.text()));
    assertThat(token.hash()).isNotEqualTo(Base64.getUrlDecoder().decode(token.text()));
    assertThat(InvitationToken.hash("abc")).as("SHA-256").startsWith(0xba, 0x78, 0x16, 0xbf);
  }

  @Test
  void it_is_good_for_a_week() {
    assertThat(Duration.between(Instant.now(), InvitationToken.fresh().expiresAt()))
        .isBetween(Duration.ofDays(7).minusMinutes(1), Duration.ofDays(7));
  }

  @Test
  void no_log_line_gives_it_away() {
    var token = InvitationToken.fresh();
    assertThat(token.toString()).doesNotContain(token.text());
    var command = new AcceptInvitation(token.text(), "佐藤", "sato@example.jp", "ja");
    assertThat(command.toString()).doesNotContain(token.text()).doesNotContain("佐藤").doesNotContain("example.jp");
    assertThat(new LookUpInvitation(token.text()).toString()).doesNotContain(token.text());
  }
}
