package jp.kiba.app.http;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kiba.dev.Stack;
import jp.kiba.tenancy.api.CorporateNumber;
import jp.kiba.tenancy.api.Migration;

/**
 * Two hundred companies whose every secret bears a mark and their number: written straight into registry, market and books,
 * as the application would have written them.
 */
final class MarkedCompanies {
  static final int COUNT = 200;
  static final int CELL_LIMIT = 1000;
  private static final long PRICES = 999_000_000_000L;
  /** The first ones become partners of those who look, and hide nothing. */
  private static final int HIDING_FROM = 180;
  /** Of which there is nothing else. */
  static final String HIDDEN_SPECIES = "IPE";
  /** One in so many has asked whoever looks to be a partner: its details lie ready in its own book. */
  private static final int ASKS = 20;
  /** zq, the number and what it marks: d details, m a member, l a lot, h an offer that is hidden, x what came later. An id is hexadecimal and has no z. */
  private static final Pattern MARK = Pattern.compile(
      "zq(?:[01]\\d\\d|200)[dmlhx]|(?<![0-9a-f])0997-?09-?9\\d{3}(?![0-9a-f])|(?<![0-9a-f])\\d?99900000\\d{4}(?![0-9a-f])|(?<![0-9a-f-])998-0\\d{3}(?![0-9a-f-])");
  /** A book's name is drawn by lot from letters and digits: one in some thousand spells a mark. */
  private static final Pattern BOOK = Pattern.compile("t_[a-z0-9]{16}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{16,}");

  /** @param listing one that it published, with nothing to hide */
  record Marked(int number, UUID id, String schema, UUID listing) {
    String email() {
      return "zq%03dd@marked.example".formatted(number);
    }

    String phone() {
      return "0997-09-9%03d".formatted(number);
    }

    String corporateNumber() {
      var base = "99900000%04d".formatted(number);
      return CorporateNumber.checkDigit(base) + base;
    }

    String postalCode() {
      return "998-0%03d".formatted(number);
    }

    /** Its administrator. */
    Person person() {
      return new Person("marked-%03d".formatted(number));
    }

    /** What a partner, and nobody else, reads of it. */
    Set<String> disclosed() {
      return Set.of("zq%03dd".formatted(number), phone(), corporateNumber(), postalCode());
    }
  }

  private MarkedCompanies() {}

  /** @param asked whom some of them have asked to be a partner */
  static List<Marked> seed(UUID asked) throws SQLException {
    Migration.migrate(Server.stack().login(Stack.MIGRATOR), COUNT, CELL_LIMIT);
    var all = new ArrayList<Marked>();
    try (var database = Server.stack().admin().getConnection()) {
      database.setAutoCommit(false);
      for (int number = 1; number <= COUNT; number++) {
        all.add(seed(database, number));
      }
      for (int i = 0; i < COUNT; i++) {
        price(database, all.get(i), all.get((i + 1) % COUNT));
        if (i >= HIDING_FROM) {
          hide(database, all.get(i), all.get((i + 1) % COUNT));
        }
      }
      for (var one : all) {
        if (one.number() % ASKS == 0) {
          ask(database, one, asked);
        }
      }
      database.commit();
    }
    return all;
  }

  private static Marked seed(Connection database, int number) throws SQLException {
    var id = UUID.randomUUID();
    var member = UUID.randomUUID();
    var schema = spare(database);
    var one = new Marked(number, id, schema, UUID.randomUUID());
    var mark = "zq%03d".formatted(number);
    run(database, "INSERT INTO platform.company (id, schema_name, trade_name, prefecture, types, state) VALUES (?, ?, ?, '26', ',WHOLESALER,', 'ACTIVE')",
        id, schema, "第" + number + "木材");
    run(database, """
        INSERT INTO market.company_profile (company_id, trade_name, prefecture, types, deals_in, certifications, introduction, active)
        VALUES (?, ?, '26', ',WHOLESALER,', ',SAWN,', 'FSC CoC', '木材の卸売', true)""", id, "第" + number + "木材");
    run(database, "UPDATE " + schema + """
        .company_detail SET legal_name = ?, representative = ?, postal_code = ?, address = ?, phone = ?, email = ?,
        corporate_number = ?, invoice_registration_number = ?""", "株式会社" + mark + "d", "代表 太郎" + mark + "d", one.postalCode(),
        "京都府京都市中京区" + mark + "d", one.phone(), one.email(), one.corporateNumber(), "T" + one.corporateNumber());
    run(database, "INSERT INTO " + schema + ".member (id, name, email, language, roles, state) VALUES (?, ?, ?, 'ja', ',ADMINISTRATOR,', 'ACTIVE')",
        member, "担当 花子" + mark + "m", mark + "m@marked.example");
    run(database, "INSERT INTO platform.login (issuer, subject, company_id, member_id) VALUES (?, ?, ?, ?)",
        Server.stack().issuer(), one.person().name(), id, member);
    run(database, "INSERT INTO " + schema + """
        .lot (id, lot_number, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule, pieces, place, cost_yen, received_at)
        VALUES (?, ?, 'SAWN', 'SUGI', 'TOKUITTO', 105, 105, 3000, 'SAWN-1', 10, ?, 1234, now())""", UUID.randomUUID(), mark + "l", "土場 " + mark + "l");
    run(database, """
        INSERT INTO market.listing (id, company_id, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule,
          offered_pieces, available_pieces, price_unit, unit_price_yen, status, published_at)
        VALUES (?, ?, 'SAWN', 'SUGI', 'TOKUITTO', 105, 105, 3000, 'SAWN-1', 10, 10, 'PIECE', 900, 'PUBLISHED', now())""", one.listing(), id);
    return one;
  }

  /** Offers that whoever looks must not find, each in wood of its own: for partners, for one partner, and not on yet. */
  private static void hide(Connection database, Marked seller, Marked partner) throws SQLException {
    for (var how : List.of("PARTNERS", "NAMED", "LATER")) {
      var id = UUID.randomUUID();
      run(database, """
          INSERT INTO market.listing (id, company_id, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule, piece_m3, offered_pieces,
            available_pieces, price_unit, unit_price_yen, yen_per_m3, status, published_at, visibility, publish_from, remarks)
          VALUES (?, ?, 'SAWN', ?, ?, 105, 105, 3000, 'SAWN-1', 0.0331, 10, 10, 'M3', 31000, 31000, 'PUBLISHED', now(), ?, now() + ?::interval, ?)""",
          id, seller.id(), HIDDEN_SPECIES, hidden(seller), how.equals("LATER") ? "EVERYONE" : how,
          how.equals("LATER") ? "9 days" : null, hidden(seller));
      if (how.equals("NAMED")) {
        run(database, "INSERT INTO market.listing_audience (listing_id, company_id, viewer) VALUES (?, ?, ?)", id, seller.id(), partner.id());
      }
    }
  }

  private static String hidden(Marked seller) {
    return "zq%03dh".formatted(seller.number());
  }

  /** A price for the next company alone: as marked as a corporate number. */
  private static void price(Connection database, Marked seller, Marked buyer) throws SQLException {
    run(database, """
        INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, yen_per_m3, valid_from)
        VALUES (?, ?, ?, 'PIECE', ?, ?, date '2020-01-01')""", seller.listing(), seller.id(), buyer.id(),
        PRICES + seller.number(), PRICES + seller.number());
  }

  private static String spare(Connection database) throws SQLException {
    try (var taken = database.prepareStatement("""
        DELETE FROM platform.spare WHERE schema_name = (
          SELECT schema_name FROM platform.spare ORDER BY made_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING schema_name""");
        var rows = taken.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("no spare schema is left");
      }
      return rows.getString(1);
    }
  }

  /** As the company itself, through the exchange. */
  private static void ask(Connection database, Marked by, UUID other) throws SQLException {
    var partnership = UUID.randomUUID();
    run(database, "SET LOCAL search_path = \"$user\"");
    run(database, "SET LOCAL ROLE " + by.schema());
    run(database, "SELECT exchange.open_partnership(?, ?)", partnership, other);
    run(database, "INSERT INTO partnership (id, requester, addressee, status, message, requested_at) VALUES (?, ?, ?, 'REQUESTED', 'お願いします', now())",
        partnership, by.id(), other);
    run(database, """
        INSERT INTO partner_profile
        SELECT ?, ?, legal_name, representative, postal_code, address, phone, email, corporate_number, invoice_registration_number
        FROM company_detail""", partnership, by.id());
    run(database, "SELECT exchange.mirror_partnership(?)", partnership);
    run(database, "SET LOCAL ROLE NONE");
  }

  /** @return how many rows changed */
  static int run(Connection database, String sql, Object... parameters) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
      return statement.getUpdateCount();
    }
  }

  /** @return the marks that can be read in a text, or in what is written in it in base 64, as cursors are */
  static Set<String> marksIn(String whole) {
    var found = new TreeSet<String>();
    var text = BOOK.matcher(whole).replaceAll("");
    MARK.matcher(text).results().forEach(m -> found.add(m.group()));
    WORD.matcher(text).results().map(m -> decoded(m.group())).forEach(plain -> MARK.matcher(plain).results().forEach(m -> found.add(m.group())));
    return found;
  }

  private static String decoded(String word) {
    try {
      return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
