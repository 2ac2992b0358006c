package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A company calls every function there is with the ids of what two others do with each other. */
class StrangerIT {
  private static final String REFUSED = "42501";

  private static Company stranger;
  private static Company buyer;
  private static Company seller;
  private static UUID partnership;
  private static UUID listing;
  private static UUID order;

  @BeforeAll
  static void two_others_trade() throws SQLException {
    stranger = Books.company("他人");
    buyer = Books.company("買方");
    seller = Books.company("売方");
    partnership = Trades.partners(buyer, seller);
    listing = Trades.listing(seller, 10);
    order = Trades.ordered(buyer, seller, 4, listing);
  }

  @Test
  void these_are_all_the_functions_a_company_can_call() throws SQLException {
    try (var all = Books.all()) {
      // A function that is added here needs a test below, in StrangerToOffersIT or in ShelfIT.
      assertThat(all.column("""
          SELECT p.oid::regproc::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
          WHERE n.nspname !~ '^(pg_|information_schema)' AND has_function_privilege(?, p.oid, 'EXECUTE')""", stranger.schema()))
          .containsExactlyInAnyOrder("exchange.are_partners", "exchange.open_partnership", "exchange.lock_partnership",
              "exchange.mirror_partnership", "exchange.open_trade", "exchange.lock_trade", "exchange.mirror_trade",
              "exchange.reserve_trade", "exchange.release_trade", "exchange.hold_trade", "exchange.split_trade", "exchange.carry_attachment", "exchange.carry_document", "platform.emit", "platform.post_letter", "platform.enqueue_job", "platform.own_job", "platform.current_company",
              "platform.grant_support", "platform.revoke_support", "platform.own_support", "platform.anchor_audit", "platform.audit_anchor", "platform.use_invitation", "platform.invite_member", "platform.revoke_invitations", "platform.rename_company",
              "platform.let_in", "platform.make_key", "platform.revoke_key", "platform.key_uses", "platform.change_types", "platform.last_type_request", "exchange.absent", "exchange.block_company",
              "exchange.unblock_company", "exchange.blocked_companies", "exchange.open_terms", "exchange.mirror_terms", "exchange.terms_in_force", "platform.link_login",
              "exchange.knows", "platform.book_version", "platform.leave", "platform.stay", "platform.own_leaving",
              "platform.leaving_exported", "platform.leaving_ready", "platform.consent_to_review", "platform.withdraw_review", "platform.own_reviews", "platform.scim_tokens", "platform.add_scim_token", "platform.drop_scim_token",
              "exchange.partners", "exchange.owns_listing", "exchange.offer_pieces", "platform.issue_upload", "platform.own_upload",
              "platform.complete_upload", "exchange.find_listings", "exchange.count_listings", "exchange.count_facets", "exchange.new_listings", "exchange.offers_for",
              stranger.schema() + ".lot_promises", stranger.schema() + ".lot_number_key");
    }
  }

  @Test
  void what_is_promised_of_a_strangers_lots_is_counted_by_nobody_else() throws SQLException {
    var lot = Trades.lot(seller, "P-" + UUID.randomUUID());
    try (var own = Books.open(seller)) {
      own.change("INSERT INTO listing_lot (listing_id, lot_id) VALUES (?, ?)", Trades.listing(seller, 7), lot);
      assertThat(own.column("SELECT offered FROM lot_promises(ARRAY[?::uuid])", lot)).containsExactly(7L);
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.refusal("SELECT * FROM " + seller.schema() + ".lot_promises(ARRAY[?::uuid])", lot)).isEqualTo(REFUSED);
      assertThat(theirs.column("SELECT offered FROM lot_promises(ARRAY[?::uuid])", lot)).as("their own counts their own").isEmpty();
    }
  }

  @Test
  void a_strangers_trade_is_not_locked_carried_reserved_or_released() throws SQLException {
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT exchange.lock_trade(?)", order)).isEqualTo(false);
      assertThat(theirs.refusal("SELECT exchange.mirror_trade(?)", order)).isEqualTo(REFUSED);
      assertThat(theirs.refusal("SELECT exchange.reserve_trade(?)", order)).isEqualTo(REFUSED);
      assertThat(theirs.refusal("SELECT exchange.release_trade(?)", order)).isEqualTo(REFUSED);
      assertThat(theirs.refusal("SELECT exchange.hold_trade(?)", order)).isEqualTo(REFUSED);
      assertThat(theirs.one("SELECT exchange.open_trade(?, ?)", order, seller.id())).isEqualTo(false);
      theirs.commit();
      try (var ours = Books.open(buyer)) {
        ours.run("SET LOCAL lock_timeout = '1s'");
        assertThat(ours.one("SELECT exchange.lock_trade(?)", order)).isEqualTo(true);
      }
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT available_pieces FROM market.listing WHERE id = ?", listing)).isEqualTo(6);
    }
  }

  @Test
  void a_strangers_trade_is_not_split_nor_given_a_file() throws SQLException {
    var file = UUID.randomUUID();
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT exchange.split_trade(?, gen_random_uuid())", order)).isEqualTo(false);
      theirs.change("""
          INSERT INTO trade_order (id, buyer, seller, buyer_name, seller_name, status, delivery_place, line_count, total_m3,
            created_at, updated_at, version)
          VALUES (?, ?, ?, 'b', 's', 'DRAFT', 'x', 0, 0, now(), now(), 99)""", order, buyer.id(), seller.id());
      theirs.change("""
          INSERT INTO trade_attachment (id, order_id, purpose, name, content_type, bytes, sha256, company, at)
          VALUES (?, ?, 'OTHER', 'x.pdf', 'application/pdf', 1, '', ?, now())""", file, order, stranger.id());
      assertThat(theirs.one("SELECT exchange.carry_attachment(?, ?)", order, file)).isNull();
      theirs.change("DELETE FROM trade_order WHERE id = ?", order);
      theirs.commit();
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT count(*) FROM trade_attachment WHERE id = ?", file)).isEqualTo(0L);
      assertThat(ours.one("SELECT exchange.split_trade(?, gen_random_uuid())", order)).as("only the buyer takes a part").isEqualTo(false);
    }
    try (var ours = Books.open(buyer)) {
      assertThat(ours.one("SELECT exchange.split_trade(?, gen_random_uuid())", order)).as("only a quotation is taken in part").isEqualTo(false);
    }
  }

  @Test
  void a_stranger_who_writes_the_order_into_his_own_book_carries_nothing() throws SQLException {
    try (var theirs = Books.open(stranger)) {
      theirs.change("""
          INSERT INTO trade_order (id, number, buyer, seller, buyer_name, seller_name, status, delivery_place, line_count, total_m3,
            created_at, updated_at, version)
          VALUES (?, 'X', ?, ?, 'b', 's', 'CANCELLED', 'x', 0, 0, now(), now(), 99)""", order, buyer.id(), seller.id());
      assertThat(theirs.refusal("SELECT exchange.mirror_trade(?)", order)).isEqualTo(REFUSED);
    }
  }

  @Test
  void a_paper_is_carried_by_its_issuer_alone_and_only_to_a_party_of_its_trades() throws SQLException {
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.refusal("SELECT exchange.carry_document(?)", UUID.randomUUID())).isEqualTo(REFUSED);
    }
    for (var concerns : new UUID[] {null, order}) {
      try (var theirs = Books.open(stranger)) {
        var paper = UUID.randomUUID();
        theirs.run("""
            INSERT INTO document (id, status, kind, number, series_year, series_no, language, issuer, issuer_name, recipient, recipient_name,
              of_order, issued_on, content, pdf_sha256, xlsx_sha256, issued_at, keep_until)
            VALUES (?, 'ISSUED', 'INVOICE', 'IV-1', 2026, 1, 'JA', ?, 's', ?, 'b', ?::uuid, current_date, '{}', 'x', 'x', now(), current_date)""",
            paper, stranger.id(), buyer.id(), concerns);
        assertThat(theirs.refusal("SELECT exchange.carry_document(?)", paper)).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void only_the_buyer_reserves() throws SQLException {
    try (var theirs = Books.open(seller)) {
      assertThat(theirs.refusal("SELECT exchange.reserve_trade(?)", order)).isEqualTo(REFUSED);
    }
  }

  @Test
  void a_party_does_not_let_go_of_what_an_open_order_holds() throws SQLException {
    for (var party : List.of(buyer, seller)) {
      try (var theirs = Books.open(party)) {
        assertThat(theirs.refusal("SELECT exchange.hold_trade(?)", order)).as("it is not confirmed yet").isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void nobody_opens_a_trade_with_a_company_that_is_no_partner() throws SQLException {
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT exchange.open_trade(gen_random_uuid(), ?)", seller.id())).isEqualTo(false);
      assertThat(theirs.one("SELECT exchange.are_partners(?)", seller.id())).isEqualTo(false);
    }
  }

  @Test
  void a_strangers_partnership_is_not_locked_or_carried() throws SQLException {
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT exchange.lock_partnership(?)", partnership)).isEqualTo(false);
      assertThat(theirs.one("SELECT exchange.open_partnership(?, ?)", partnership, seller.id())).isEqualTo(false);
      theirs.change("INSERT INTO partnership (id, requester, addressee, status, requested_at) VALUES (?, ?, ?, 'ENDED', now())",
          partnership, buyer.id(), seller.id());
      assertThat(theirs.refusal("SELECT exchange.mirror_partnership(?)", partnership)).isEqualTo(REFUSED);
    }
  }

  @Test
  void the_inner_functions_of_the_exchange_are_nobodys() throws SQLException {
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.refusal("SELECT exchange.book_of(?)", seller.id())).isEqualTo(REFUSED);
      assertThat(theirs.refusal("SELECT exchange.disclose(?, ?, ?, ?)", partnership, seller.schema(), stranger.schema(), seller.id()))
          .isEqualTo(REFUSED);
      assertThat(theirs.refusal("SELECT platform.sign_in('i', 's', ?)", seller.id())).isEqualTo(REFUSED);
    }
  }

  @Test
  void an_invitation_of_another_company_is_not_used_up() throws SQLException {
    var hash = "of the seller".getBytes(StandardCharsets.UTF_8);
    try (var ours = Books.open(seller)) {
      ours.run("SELECT platform.invite_member(gen_random_uuid(), ?, now() + interval '1 day')", hash);
      ours.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT platform.use_invitation(?, 'i', 'thief')", hash)).isNull();
      theirs.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.count("SELECT count(*) FROM platform.invitation WHERE token_hash = ? AND used_at IS NULL AND company_id = ?",
          hash, seller.id())).isOne();
      assertThat(all.count("SELECT count(*) FROM platform.login WHERE subject = 'thief'")).isZero();
    }
  }

  @Test
  void nobody_is_let_in_or_shut_out_but_by_their_own_company() throws SQLException {
    var member = UUID.randomUUID();
    try (var all = Books.all()) {
      all.change("INSERT INTO platform.login (issuer, subject, company_id, member_id) VALUES ('i', 'clerk', ?, ?)", seller.id(), member);
      all.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT platform.let_in(?, false)", member)).isEqualTo(false);
      theirs.commit();
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT platform.let_in(?, true)", member)).isEqualTo(true);
      assertThat(ours.refusal("SELECT platform.choose_company('i', 'clerk', ?)", buyer.id())).isEqualTo(REFUSED);
      assertThat(ours.refusal("SELECT platform.companies_of('i', 'clerk')")).isEqualTo(REFUSED);
    }
    try (var bare = Books.door()) {
      assertThat(bare.one("SELECT platform.choose_company('i', 'clerk', ?)", buyer.id())).isEqualTo(false);
      assertThat(bare.one("SELECT company_id FROM platform.companies_of('i', 'clerk')")).isEqualTo(seller.id());
      assertThat(bare.refusal("SELECT platform.company_of_token('i', 'clerk')")).isEqualTo(REFUSED);
    }
  }

  @Test
  void an_invitation_of_another_company_is_not_taken_back() throws SQLException {
    var hash = "of the buyer".getBytes(StandardCharsets.UTF_8);
    var member = UUID.randomUUID();
    try (var ours = Books.open(buyer)) {
      ours.run("SELECT platform.invite_member(?, ?, now() + interval '1 day')", member, hash);
      ours.commit();
    }
    try (var theirs = Books.open(stranger)) {
      theirs.run("SELECT platform.revoke_invitations(?)", member);
      theirs.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.count("SELECT count(*) FROM platform.invitation WHERE token_hash = ? AND revoked_at IS NULL", hash)).isOne();
    }
  }

  @Test
  void a_letter_is_posted_in_ones_own_name_and_stands_in_nobodys_way() throws SQLException {
    var letter = UUID.randomUUID();
    try (var theirs = Books.open(stranger); var ours = Books.open(buyer)) {
      theirs.run("SELECT platform.post_letter(?, now() + interval '1 year')", letter);
      theirs.commit();
      ours.run("SELECT platform.post_letter(?, now() + interval '1 day')", letter);
      ours.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.column("SELECT company_id FROM platform.letter WHERE id = ?", letter))
          .containsExactlyInAnyOrder(stranger.id(), buyer.id());
      assertThat(all.count("SELECT count(*) FROM platform.letter WHERE id = ? AND expires_at > now() + interval '31 days'", letter)).isZero();
    }
  }

  @Test
  void a_directorys_token_is_seen_and_revoked_by_its_own_company_alone() throws SQLException {
    var token = UUID.randomUUID();
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT platform.add_scim_token(?, ?)", token, "hash".getBytes(StandardCharsets.UTF_8))).isEqualTo(true);
      ours.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT platform.drop_scim_token(?)", token)).isEqualTo(false);
      assertThat(theirs.count("SELECT count(*) FROM platform.scim_tokens()")).isZero();
      assertThat(theirs.refusal("SELECT * FROM platform.scim_company('hash')")).isEqualTo(REFUSED);
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.count("SELECT count(*) FROM platform.scim_tokens()")).isOne();
    }
  }

  @Test
  void a_login_is_linked_only_for_the_issuer_that_is_the_companys_own() throws SQLException {
    try (var all = Books.all()) {
      all.change("""
          INSERT INTO platform.issuer_connection (id, company_id, issuer, shared, client_id, audience, token, scope, subject_claim, email_claim,
            email_verified_claim, state, created_at, version)
          VALUES (gen_random_uuid(), ?, 'https://seller.example', false, 'c', 'c', 'ID', 'openid', 'sub', 'email', 'email_verified', 'ACTIVE', now(), 1)""",
          seller.id());
      all.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT platform.link_login(gen_random_uuid(), 'https://seller.example', 'thief')")).isEqualTo(false);
      assertThat(theirs.one("SELECT platform.link_login(gen_random_uuid(), 'https://kiba.example', 'thief')")).isEqualTo(false);
      assertThat(theirs.refusal("SELECT * FROM platform.customer_issuers()")).isEqualTo(REFUSED);
      theirs.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.count("SELECT count(*) FROM platform.login WHERE subject = 'thief'")).isZero();
    }
  }

  @Test
  void what_a_company_writes_into_the_registry_bears_its_own_name() throws SQLException {
    var event = UUID.randomUUID();
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT platform.current_company()")).isEqualTo(stranger.id());
      theirs.run("SELECT platform.emit(?, 'x', '{}', now())", event);
      theirs.run("SELECT platform.rename_company('他人二', '13')");
      theirs.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT schema_name FROM platform.outbox WHERE event_id = ?", event)).isEqualTo(stranger.schema());
      assertThat(all.column("SELECT trade_name FROM platform.company WHERE prefecture = '13'")).containsExactly("他人二");
    }
  }

  @Test
  void the_head_of_anothers_audit_trail_is_neither_read_nor_moved() throws SQLException {
    try (var ours = Books.open(seller)) {
      ours.run("SELECT platform.anchor_audit(7, 'ours')");
      ours.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.one("SELECT seq FROM platform.audit_anchor()")).isNull();
      theirs.run("SELECT platform.anchor_audit(9, 'theirs')");
      assertThat(theirs.one("SELECT seq FROM platform.audit_anchor()")).isEqualTo(9L);
      assertThat(theirs.one("SELECT platform.anchor_audit(8, 'back')")).isEqualTo(false);
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT seq FROM platform.audit_anchor()")).isEqualTo(7L);
    }
  }

  @Test
  void a_stranger_neither_sees_nor_ends_anothers_support_access() throws SQLException {
    var grant = UUID.randomUUID();
    try (var ours = Books.open(seller)) {
      ours.run("SELECT platform.grant_support(?, 2, 'why')", grant);
      ours.commit();
    }
    try (var theirs = Books.open(stranger)) {
      assertThat(theirs.column("SELECT id FROM platform.own_support()")).isEmpty();
      assertThat(theirs.one("SELECT platform.revoke_support(?)", grant)).isEqualTo(false);
      assertThat(theirs.refusal("SELECT platform.grant_support(gen_random_uuid(), 169, 'more than a week')")).isEqualTo("23514");
      assertThat(theirs.refusal("SELECT platform.may_support('i', 's', ?)", seller.id())).isEqualTo(REFUSED);
    }
    try (var ours = Books.open(seller)) {
      assertThat(ours.one("SELECT platform.revoke_support(?)", grant)).isEqualTo(true);
    }
  }
}
