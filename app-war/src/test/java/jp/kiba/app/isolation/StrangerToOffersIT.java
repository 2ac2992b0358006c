package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the functions around offers and uploads tell and do for a company that they are no business of. */
class StrangerToOffersIT {
  private static final String REFUSED = "42501";

  private static Company stranger;
  private static Company buyer;
  private static Company seller;

  @BeforeAll
  static void two_partners_and_a_stranger() throws SQLException {
    stranger = Books.company("他人");
    buyer = Books.company("買方");
    seller = Books.company("売方");
    Trades.partners(buyer, seller);
  }

  @Test
  void a_company_is_told_its_own_partners_only() throws SQLException {
    try (var ours = Books.open(buyer)) {
      assertThat(ours.one("SELECT exchange.partners() = ARRAY[?::uuid]", seller.id())).isEqualTo(true);
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT cardinality(exchange.partners())")).isEqualTo(0);
    }
  }

  @Test
  void nobody_offers_more_or_less_of_anothers_listing() throws SQLException {
    var listing = Trades.listing(seller, 10);
    for (var other : new Company[] {stranger, buyer}) {
      try (var theirs = Books.open(other)) {
        assertThat(theirs.one("SELECT exchange.owns_listing(?)", listing)).isEqualTo(false);
        assertThat(theirs.refusal("SELECT exchange.offer_pieces(?, 11)", listing)).isEqualTo(REFUSED);
      }
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT exchange.owns_listing(?)", listing)).isEqualTo(true);
      assertThat(ours.one("SELECT exchange.offer_pieces(?, 11)", listing)).isEqualTo(true);
      ours.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT offered_pieces FROM market.listing WHERE id = ?", listing)).isEqualTo(11);
    }
  }

  @Test
  void a_strangers_upload_is_neither_seen_nor_completed() throws SQLException {
    var upload = UUID.randomUUID();
    try (var ours = Books.open(seller)) {
      ours.run("SELECT platform.issue_upload(?, 'stock', 'text/csv', 1, now() + interval '1 hour')", upload);
      ours.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.column("SELECT id FROM platform.own_upload(?)", upload)).isEmpty();
      assertThat(theirs.one("SELECT platform.complete_upload(?)", upload)).isEqualTo(false);
      assertThat(theirs.refusal("SELECT platform.issue_upload(?, 'stock', 'text/csv', 1, now())", upload)).isEqualTo("23505");
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT platform.complete_upload(?)", upload)).isEqualTo(true);
      assertThat(ours.one("SELECT platform.complete_upload(?)", upload)).isEqualTo(false);
    }
  }
}
