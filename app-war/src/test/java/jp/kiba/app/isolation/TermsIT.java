package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms stand in both books, and neither side writes the other's answer: the database refuses it. */
class TermsIT {
  private static final String REFUSED = "42501";

  private Company proposer;
  private Company partner;
  private UUID partnership;
  private UUID terms;

  @BeforeEach
  void one_proposes() throws SQLException {
    proposer = Books.company("提案側");
    partner = Books.company("相手側");
    partnership = Trades.partners(proposer, partner);
    terms = propose(proposer, partnership);
  }

  @Test
  void the_same_row_stands_in_both_books_and_holds_once_the_other_agreed() throws SQLException {
    answer(partner, terms, "AGREED");
    for (var side : new Company[] {proposer, partner}) {
      try (var book = Books.open(side)) {
        assertThat(book.one("SELECT status || ' ' || quantity_tolerance_percent FROM partnership_terms WHERE id = ?", terms))
            .isEqualTo("AGREED 5.0");
        assertThat(book.one("SELECT exchange.terms_in_force(?)", side == proposer ? partner.id() : proposer.id())).isEqualTo(terms);
      }
    }
    var second = propose(partner, partnership);
    try (var book = Books.open(proposer)) {
      assertThat(book.one("SELECT exchange.terms_in_force(?)", partner.id())).as("until it is answered").isEqualTo(terms);
    }
    answer(proposer, second, "AGREED");
    try (var book = Books.open(proposer)) {
      assertThat(book.one("SELECT exchange.terms_in_force(?)", partner.id())).isEqualTo(second);
      assertThat(book.count("SELECT count(*) FROM partnership_terms WHERE partnership_id = ?", partnership)).isEqualTo(2);
    }
  }

  @Test
  void whoever_proposed_can_neither_agree_nor_refuse() throws SQLException {
    for (var answer : new String[] {"AGREED", "REFUSED"}) {
      assertThat(tryAnswer(proposer, terms, answer)).as(answer).isEqualTo(REFUSED);
    }
    assertThat(tryAnswer(partner, terms, "WITHDRAWN")).isEqualTo(REFUSED);
    assertThat(tryAnswer(partner, terms, "PROPOSED")).isEqualTo(REFUSED);
    answer(proposer, terms, "WITHDRAWN");
    assertThat(tryAnswer(partner, terms, "AGREED")).as("once withdrawn").isEqualTo(REFUSED);
  }

  @Test
  void what_was_proposed_is_not_changed_by_either() throws SQLException {
    for (var side : new Company[] {proposer, partner}) {
      try (var book = Books.open(side)) {
        assertThat(book.refusal("UPDATE partnership_terms SET quantity_tolerance_percent = 20")).isEqualTo(REFUSED);
        assertThat(book.refusal("DELETE FROM partnership_terms")).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void a_version_that_one_side_made_up_carries_no_weight() throws SQLException {
    var forged = UUID.randomUUID();
    try (var book = Books.open(proposer)) {
      insert(book, forged, partnership, 2, partner, "AGREED");
      assertThat(book.refusal("SELECT exchange.mirror_terms(?)", forged)).isEqualTo(REFUSED);
      assertThat(book.one("SELECT exchange.terms_in_force(?)", partner.id())).isNull();
    }
  }

  @Test
  void one_question_at_a_time_and_between_partners_only() throws SQLException {
    var stranger = Books.company("他人");
    try (var book = Books.open(partner)) {
      assertThat(book.one("SELECT exchange.open_terms(gen_random_uuid(), ?)", partnership)).isEqualTo(0);
    }
    try (var book = Books.open(stranger)) {
      assertThat(book.one("SELECT exchange.open_terms(gen_random_uuid(), ?)", partnership)).isNull();
      assertThat(book.refusal("SELECT exchange.mirror_terms(?)", terms)).isEqualTo(REFUSED);
      assertThat(book.one("SELECT exchange.terms_in_force(?)", partner.id())).isNull();
    }
  }

  @Test
  void the_end_of_the_partnership_is_the_end_of_its_terms() throws SQLException {
    answer(partner, terms, "AGREED");
    var open = propose(partner, partnership);
    try (var book = Books.open(partner)) {
      book.change("UPDATE partnership SET status = 'ENDED', version = version + 1 WHERE id = ?", partnership);
      book.run("SELECT exchange.mirror_partnership(?)", partnership);
      book.commit();
    }
    try (var book = Books.open(proposer)) {
      assertThat(book.one("SELECT exchange.terms_in_force(?)", partner.id())).isNull();
      assertThat(book.one("SELECT exchange.open_terms(gen_random_uuid(), ?)", partnership)).isNull();
    }
    assertThat(tryAnswer(proposer, open, "AGREED")).isEqualTo(REFUSED);
  }

  private static UUID propose(Company by, UUID partnership) throws SQLException {
    try (var book = Books.open(by)) {
      var id = UUID.randomUUID();
      var number = (Integer) book.one("SELECT exchange.open_terms(?, ?)", id, partnership);
      insert(book, id, partnership, number, by, "PROPOSED");
      book.run("SELECT exchange.mirror_terms(?)", id);
      book.commit();
      return id;
    }
  }

  private static void insert(Book book, UUID id, UUID partnership, int number, Company proposer, String status) throws SQLException {
    book.change("""
        INSERT INTO partnership_terms (id, partnership_id, terms_no, proposer, status, payment, quantity_tolerance_percent,
          amount_rounding, proposed_at) VALUES (?, ?, ?, ?, ?, 'PREPAID', 5, 'FLOOR', now())""",
        id, partnership, number, proposer.id(), status);
  }

  private static void answer(Company by, UUID terms, String answer) throws SQLException {
    try (var book = Books.open(by)) {
      book.change("UPDATE partnership_terms SET status = ?, version = version + 1 WHERE id = ?", answer, terms);
      book.run("SELECT exchange.mirror_terms(?)", terms);
      book.commit();
    }
  }

  private static String tryAnswer(Company by, UUID terms, String answer) throws SQLException {
    try (var book = Books.open(by)) {
      book.change("UPDATE partnership_terms SET status = ?, version = version + 1 WHERE id = ?", answer, terms);
      return book.refusal("SELECT exchange.mirror_terms(?)", terms);
    }
  }
}
