package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.dev.Mailbox;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

/** What leaves the house by e-mail, and what stays behind of it. */
class MailIT {
  private final String mailbox = "hanako-" + UUID.randomUUID() + "@people.example";

  @Test
  void an_invited_company_gets_its_link_in_the_language_asked_for() {
    Company.invite("吉野製材", "29", mailbox, "ja", CompanyType.SAWMILL);
    var letter = Letters.to(mailbox);
    assertThat(letter.subject()).isEqualTo("吉野製材 へのご招待（Kiba 木場）");
    assertThat(letter.text()).contains("一度だけ使えます").contains(Server.stack().url() + "/invitation#");
    assertThat(letter.raw()).contains("Auto-Submitted: auto-generated").contains("Content-Language: ja");
    Person.newcomer().accept(Letters.token(letter), "花子");

    var english = "john-" + mailbox;
    Company.invite("Yoshino Timber", "29", english, "en", CompanyType.SAWMILL);
    assertThat(Letters.to(english).subject()).isEqualTo("Invitation to Kiba for Yoshino Timber");
    assertThat(Letters.to(english).text()).contains("The link works once").doesNotContainPattern("\\p{IsHan}{2}");
  }

  @Test
  void an_invited_colleague_gets_theirs_from_the_company() {
    var mill = Company.join(CompanyType.SAWMILL);
    invite(mill, mailbox, "en");
    var letter = Letters.to(mailbox);
    assertThat(letter.subject()).contains(mill.tradeName());
    assertThat(letter.text()).contains("invites you to join " + mill.tradeName());
    Person.newcomer().accept(Letters.token(letter), "John");
  }

  @Test
  void nothing_of_whom_it_went_to_stays_with_the_operator_and_nothing_is_ever_readable() throws SQLException {
    var company = Company.invite("吉野製材", "29", mailbox, "ja", CompanyType.SAWMILL).at("/company/id").asText();
    assertThat(everyLetterAsText(company)).noneMatch(row -> row.contains(mailbox));
    Letters.to(mailbox);
    await(company, "SENT");
    assertThat(everyLetterAsText(company)).hasSize(1).allMatch(row -> row.contains("content-gone"));
    assertThat(Server.log()).noneMatch(line -> line.contains(mailbox));
    assertThat(Server.databaseLog()).noneMatch(line -> line.contains(mailbox));
  }

  @Test
  void while_the_mail_server_is_down_letters_wait_and_then_go_once() throws SQLException {
    Server.stack().mailbox().shut();
    JsonNode invited;
    try {
      invited = Company.invite("吉野製材", "29", mailbox, "ja", CompanyType.SAWMILL);
      var id = invited.at("/company/id").asText();
      Letters.pause(Duration.ofSeconds(3));
      assertThat(letterState(id)).isEqualTo("QUEUED");
    } finally {
      Server.stack().mailbox().open();
    }
    assertThat(Letters.token(Letters.to(mailbox))).isEqualTo(invited.get("invitationToken").asText());
    await(invited.at("/company/id").asText(), "SENT");
    Letters.pause(Duration.ofSeconds(3));
    Letters.to(mailbox, 1);
  }

  /** The server dies after the mail server took the letter and before that was noted: it cannot know, and sends it again. */
  @Test
  void a_letter_that_goes_twice_is_the_same_letter() throws SQLException {
    var mill = Company.join(CompanyType.SAWMILL);
    execute("CREATE FUNCTION platform.not_noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        + " IF NEW.sent_at IS NOT NULL AND OLD.attempts = 1 THEN RAISE EXCEPTION 'down'; END IF; RETURN NEW; END $$");
    execute("CREATE TRIGGER not_noted BEFORE UPDATE ON platform.letter FOR EACH ROW EXECUTE FUNCTION platform.not_noted()");
    try {
      Company.invite("吉野製材", "29", mailbox, "ja", CompanyType.SAWMILL);
      var copies = Letters.to(mailbox, 2);
      assertThat(copies).extracting(Mailbox.Mail::messageId).containsOnly(copies.get(0).messageId());
      assertThat(Letters.token(copies.get(1))).isEqualTo(Letters.token(copies.get(0)));
      // In a company's book it is noted at once: what failed after that sends nothing twice.
      var colleague = "jiro-" + mailbox;
      invite(mill, colleague, "ja");
      Letters.to(colleague);
      Letters.pause(Duration.ofSeconds(5));
      Letters.to(colleague, 1);
    } finally {
      execute("DROP TRIGGER not_noted ON platform.letter");
      execute("DROP FUNCTION platform.not_noted()");
    }
  }

  private static JsonNode invite(Company company, String email, String language) {
    return company.administrator().post("members",
        Map.of("name", "次郎", "email", email, "roles", List.of("VIEWER"), "language", language));
  }

  private static void await(String company, String state) throws SQLException {
    for (int i = 0; i < 50 && !state.equals(letterState(company)); i++) {
      Letters.pause(Duration.ofMillis(200));
    }
    assertThat(letterState(company)).isEqualTo(state);
  }

  private static String letterState(String company) {
    return Person.operator().get("operator/companies/" + company).at("/invitations/0/letter").asText();
  }

  private static List<String> everyLetterAsText(String company) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.prepareStatement("""
        SELECT l::text || coalesce(encode(l.content, 'escape'), 'content-gone') FROM platform.letter l
        JOIN platform.invitation i ON i.id = l.about WHERE i.company_id = ?::uuid""")) {
      statement.setString(1, company);
      try (var rows = statement.executeQuery()) {
        var texts = new ArrayList<String>();
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
        return texts;
      }
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
