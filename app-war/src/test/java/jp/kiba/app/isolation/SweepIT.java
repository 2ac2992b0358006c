package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.kiba.dev.Stack;
import jp.kiba.tenancy.migration.Dropping;
import org.junit.jupiter.api.Test;

/** Answers to commands are not kept for ever, and nobody but the books' owner can remove them. */
class SweepIT {
  private static final String INSERT = "INSERT INTO idempotent_answer (member_id, operation, key, request_hash, body, created_at)"
      + " SELECT gen_random_uuid(), 'x', i::text, '', '', now() - ?::interval FROM generate_series(1, ?) i";

  @Test
  void answers_of_more_than_two_days_go_in_every_book_and_newer_ones_stay() throws SQLException {
    var one = Books.company("一");
    var other = Books.company("二");
    for (var company : new Company[] {one, other}) {
      try (var book = Books.open(company)) {
        book.change(INSERT, "49 hours", 2500);
        book.change(INSERT, "47 hours", 3);
        book.commit();
      }
    }
    Dropping.sweep(Books.login(Stack.MIGRATOR));
    for (var company : new Company[] {one, other}) {
      try (var book = Books.open(company)) {
        assertThat(book.count("SELECT count(*) FROM idempotent_answer")).isEqualTo(3);
        assertThat(book.refusal("DELETE FROM idempotent_answer")).isEqualTo("42501");
      }
    }
  }
}
