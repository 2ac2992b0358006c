package jp.kiba.app.isolation;

import java.sql.SQLException;
import java.util.UUID;

/** What companies do with each other, as the statements that the application sends. */
public final class Trades {
  private Trades() {}

  public static UUID lot(Company owner, String lotNumber) throws SQLException {
    try (var book = Books.open(owner)) {
      var id = UUID.randomUUID();
      book.change("""
          INSERT INTO lot (id, lot_number, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule, pieces, place, cost_yen, received_at)
          VALUES (?, ?, 'SAWN', 'sugi', '特一等', 105, 105, 3000, 'SAWN_V1', 100, '土場', 1234, now())""", id, lotNumber);
      book.change("INSERT INTO stock_movement (id, lot_id, at, pieces, reason) VALUES (?, ?, now(), 100, 'RECEIPT')",
          UUID.randomUUID(), id);
      book.commit();
      return id;
    }
  }

  static UUID listing(Company seller, int pieces) throws SQLException {
    try (var book = Books.open(seller)) {
      var id = UUID.randomUUID();
      book.change("""
          INSERT INTO market.listing (id, company_id, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule,
            offered_pieces, available_pieces, price_unit, unit_price_yen, status, published_at)
          VALUES (?, ?, 'SAWN', 'sugi', '特一等', 105, 105, 3000, 'SAWN_V1', ?, ?, 'PIECE', 900, 'PUBLISHED', now())""",
          id, seller.id(), pieces, pieces);
      book.commit();
      return id;
    }
  }

  /** Asked by the first, not yet answered. */
  static UUID asked(Company requester, Company addressee) throws SQLException {
    try (var book = Books.open(requester)) {
      var id = UUID.randomUUID();
      book.run("SELECT exchange.open_partnership(?, ?)", id, addressee.id());
      book.change("INSERT INTO partnership (id, requester, addressee, status, requested_at) VALUES (?, ?, ?, 'REQUESTED', now())",
          id, requester.id(), addressee.id());
      disclose(book, id, requester);
      book.run("SELECT exchange.mirror_partnership(?)", id);
      book.commit();
      return id;
    }
  }

  static UUID partners(Company requester, Company addressee) throws SQLException {
    var id = asked(requester, addressee);
    try (var book = Books.open(addressee)) {
      book.run("SELECT exchange.lock_partnership(?)", id);
      book.change("UPDATE partnership SET status = 'ACTIVE', answered_at = now(), version = version + 1 WHERE id = ?", id);
      disclose(book, id, addressee);
      book.run("SELECT exchange.mirror_partnership(?)", id);
      book.commit();
    }
    return id;
  }

  private static void disclose(Book book, UUID partnership, Company company) throws SQLException {
    book.change("""
        INSERT INTO partner_profile
        SELECT ?, ?, legal_name, representative, postal_code, address, phone, email, corporate_number, invoice_registration_number
        FROM company_detail""", partnership, company.id());
  }

  /** A draft with a line for each listing. */
  static UUID draft(Book book, Company buyer, Company seller, int pieces, UUID... listings) throws SQLException {
    var id = UUID.randomUUID();
    book.change("""
        INSERT INTO trade_order (id, buyer, seller, buyer_name, seller_name, status, delivery_place, line_count, total_m3,
          created_at, updated_at, version)
        VALUES (?, ?, ?, 'b', 's', 'DRAFT', '現場', ?, 0, now(), now(), 1)""", id, buyer.id(), seller.id(), listings.length);
    for (int i = 0; i < listings.length; i++) {
      book.change("""
          INSERT INTO trade_line (id, order_id, line_no, listing_id, kind, species, grade, volume_rule, pieces, volume_m3,
            price_unit, amount_rounding)
          VALUES (?, ?, ?, ?, 'SAWN', 'sugi', '特一等', 'SAWN_V1', ?, 0, 'PIECE', 'DOWN')""",
          UUID.randomUUID(), id, i + 1, listings[i], pieces);
    }
    return id;
  }

  /** From the draft to the order in both books.
   *  @return false when the pieces could not be had: the transaction must then be rolled back */
  static boolean place(Book book, UUID order, Company seller) throws SQLException {
    if (!(Boolean) book.one("SELECT exchange.open_trade(?, ?)", order, seller.id())) {
      throw new IllegalStateException("not partners");
    }
    book.change("UPDATE trade_order SET status = 'ORDERED', number = 'PO-1', version = version + 1 WHERE id = ?", order);
    if (book.one("SELECT exchange.reserve_trade(?)", order) != null) {
      return false;
    }
    step(book, order, 1, "ORDERED");
    book.run("SELECT exchange.mirror_trade(?)", order);
    return true;
  }

  static void step(Book book, UUID order, int number, String to) throws SQLException {
    book.change("""
        INSERT INTO trade_step (id, order_id, step_no, at, company, command, to_status)
        VALUES (?, ?, ?, now(), platform.current_company(), 'PLACE', ?)""", UUID.randomUUID(), order, number, to);
  }

  /** An order of two that both books hold. */
  static UUID ordered(Company buyer, Company seller, int pieces, UUID... listings) throws SQLException {
    try (var book = Books.open(buyer)) {
      var order = draft(book, buyer, seller, pieces, listings);
      place(book, order, seller);
      book.commit();
      return order;
    }
  }
}
