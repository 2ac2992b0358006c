package jp.kiba.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeLetterTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000042");

  @Test
  void the_subject_and_the_text_are_in_the_readers_language_and_survive_the_wire() throws Exception {
    var japanese = message("hanako@people.example", Language.JA, "吉野製材所");
    assertThat(japanese.getSubject()).isEqualTo("吉野製材所 の試験");
    assertThat((String) japanese.getContent()).contains("吉野製材所").contains("https://kiba.example/there");
    assertThat(wire(japanese)).matches("(?s)[\\x00-\\x7f]*").contains("Content-Language: ja");
    assertThat(message("hanako@people.example", Language.EN, "Yoshino").getSubject()).isEqualTo("Test of Yoshino");
  }

  @Test
  void it_says_that_no_person_wrote_it_and_every_copy_has_the_same_id() throws Exception {
    var first = message("hanako@people.example", Language.JA, "a");
    var second = message("hanako@people.example", Language.JA, "a");
    assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(first.getMessageID()).isEqualTo("<" + ID + "@kiba.example>").isEqualTo(second.getMessageID());
  }

  @Test
  void the_subject_is_one_header_whatever_a_company_calls_itself() throws Exception {
    var message = message("hanako@people.example", Language.JA, "吉野\r\nBcc: thief@people.example\n\nHello");
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(wire(message)).doesNotContainPattern("(?m)^Bcc:");
    assertThat(wire(message("hanako@people.example", Language.EN, "x\u2028Bcc: thief@people.example"))).doesNotContainPattern("(?m)^Bcc:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a@people.example,b@people.example", "a@people.example\r\nBcc: b@people.example",
      "a@people.example\n", "A <a@people.example>, b@people.example", "@people.example"})
  void it_goes_to_one_address_or_nowhere(String to) {
    assertThatThrownBy(() -> message(to, Language.JA, "a")).isInstanceOf(MessagingException.class);
  }

  private static MimeLetter message(String to, Language language, String name) throws MessagingException {
    var letter = Letter.of(ID, null, to, language, "kernel-test.letter", "/there", name);
    return MimeLetter.of(Session.getInstance(new Properties()), letter, "no-reply@kiba.example", "https://kiba.example",
        Instant.parse("2026-11-20T09:00:00Z"));
  }

  private static String wire(MimeLetter message) throws MessagingException, IOException {
    var bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
