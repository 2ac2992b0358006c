package jp.kiba.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Completes a received order in both books. The system does this by itself when an order is invoiced and settled; as
 * long as nothing is invoiced yet, no command leads there, and the demo data would lack a state that the screens know.
 */
final class Completion {
  private final DataSource superuser;

  Completion(DataSource superuser) {
    this.superuser = superuser;
  }

  void complete(UUID order, UUID seller) {
    try (var connection = superuser.getConnection()) {
      connection.setAutoCommit(false);
      try (var books = connection.prepareStatement("select c.schema_name from exchange.trade t"
          + " join platform.company c on c.id in (t.buyer, t.seller) where t.id = ?")) {
        books.setObject(1, order);
        var step = UUID.randomUUID();
        try (var rows = books.executeQuery()) {
          while (rows.next()) {
            complete(connection, rows.getString(1), order, seller, step);
          }
        }
      }
      try (var routing = connection.prepareStatement("update exchange.trade set version = version + 1 where id = ?")) {
        routing.setObject(1, order);
        routing.executeUpdate();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("order " + order + " could not be completed: " + e.getMessage(), e);
    }
  }

  private static void complete(Connection connection, String book, UUID order, UUID seller, UUID step) throws SQLException {
    try (var update = connection.prepareStatement("update " + book + ".trade_order"
            + " set status = 'COMPLETED', version = version + 1, updated_at = now() where id = ? and status = 'RECEIVED'");
        var history = connection.prepareStatement("insert into " + book + ".trade_step"
            + " (id, order_id, step_no, at, company, command, from_status, to_status)"
            + " select ?, ?, coalesce(max(step_no), 0) + 1, now(), ?, 'COMPLETE', 'RECEIVED', 'COMPLETED' from " + book
            + ".trade_step where order_id = ?")) {
      update.setObject(1, order);
      if (update.executeUpdate() != 1) {
        throw new SQLException("it is not RECEIVED in " + book);
      }
      history.setObject(1, step);
      history.setObject(2, order);
      history.setObject(3, seller);
      history.setObject(4, order);
      history.executeUpdate();
    }
  }
}
