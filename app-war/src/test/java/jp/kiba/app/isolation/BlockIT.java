package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that was blocked finds what it would find of one that is not there, and no way to tell the two apart. */
class BlockIT {
  private static final String REFUSED = "42501";
  private static final String NOT_YET = "55000";

  private Company blocker;
  private Company blocked;
  private Company suspended;
  private UUID listing;

  @BeforeEach
  void one_blocks_the_other() throws SQLException {
    blocker = Books.company("塞ぐ会社");
    blocked = Books.company("塞がれる会社");
    suspended = Books.company("停止中の会社");
    listing = Trades.listing(blocker, 10);
    try (var all = Books.all()) {
      all.change("UPDATE platform.company SET state = 'SUSPENDED' WHERE id = ?", suspended.id());
      all.change("UPDATE market.company_profile SET active = false WHERE company_id = ?", suspended.id());
      all.commit();
    }
    try (var ours = Books.open(blocker)) {
      assertThat(ours.one("SELECT exchange.block_company(?)", blocked.id())).isEqualTo(true);
      ours.commit();
    }
  }

  @Test
  void it_sees_neither_card_nor_listing_and_cannot_ask() throws SQLException {
    for (var there : List.of(blocker, suspended)) {
      try (var theirs = Books.open(blocked)) {
        assertThat(theirs.count("SELECT count(*) FROM market.company_profile WHERE company_id = ?", there.id())).isZero();
        assertThat(theirs.count("SELECT count(*) FROM market.listing WHERE company_id = ?", there.id())).isZero();
        assertThat(theirs.one("SELECT exchange.open_partnership(gen_random_uuid(), ?)", there.id())).isEqualTo(false);
        assertThat(theirs.one("SELECT exchange.block_company(?)", there.id())).isEqualTo(false);
        assertThat(theirs.one("SELECT exchange.unblock_company(?)", there.id())).isEqualTo(false);
        // One list of those who are not there: why, it does not say.
        assertThat(theirs.one("SELECT ? = ANY (exchange.absent())", there.id())).isEqualTo(true);
      }
    }
    try (var theirs = Books.open(blocked)) {
      assertThat(theirs.count("SELECT count(*) FROM market.listing WHERE id = ?", listing)).isZero();
      assertThat(theirs.count("SELECT count(*) FROM exchange.blocked_companies()")).isZero();
      assertThat(theirs.refusal("SELECT * FROM exchange.block")).isEqualTo(REFUSED);
      assertThat(theirs.refusal("SELECT exchange.lock_pair(?, ?)", blocked.id(), blocker.id())).isEqualTo(REFUSED);
    }
  }

  @Test
  void everybody_else_sees_what_they_saw() throws SQLException {
    var third = Books.company("第三者");
    for (var who : List.of(third, blocker)) {
      try (var theirs = Books.open(who)) {
        assertThat(theirs.count("SELECT count(*) FROM market.company_profile WHERE company_id IN (?, ?)", blocker.id(), blocked.id()))
            .isEqualTo(2);
        assertThat(theirs.count("SELECT count(*) FROM market.listing WHERE id = ?", listing)).isOne();
      }
    }
  }

  @Test
  void whoever_blocked_must_let_go_before_asking() throws SQLException {
    try (var ours = Books.open(blocker)) {
      assertThat(ours.one("SELECT exchange.open_partnership(gen_random_uuid(), ?)", blocked.id())).isEqualTo(false);
      assertThat(ours.one("SELECT exchange.unblock_company(?)", blocked.id())).isEqualTo(true);
      assertThat(ours.one("SELECT exchange.open_partnership(gen_random_uuid(), ?)", blocked.id())).isEqualTo(true);
    }
  }

  @Test
  void what_runs_between_the_two_is_ended_first() throws SQLException {
    var other = Books.company("取引先");
    Trades.partners(blocker, other);
    var asking = Books.company("申請中");
    Trades.asked(asking, blocker);
    try (var ours = Books.open(blocker)) {
      assertThat(ours.refusal("SELECT exchange.block_company(?)", other.id())).isEqualTo(NOT_YET);
      assertThat(ours.refusal("SELECT exchange.block_company(?)", asking.id())).isEqualTo(NOT_YET);
      assertThat(ours.one("SELECT exchange.block_company(?)", blocker.id())).isEqualTo(false);
      assertThat(ours.one("SELECT exchange.block_company(gen_random_uuid())")).isEqualTo(false);
    }
  }
}
