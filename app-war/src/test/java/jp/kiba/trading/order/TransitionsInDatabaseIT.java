package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.kiba.app.isolation.Books;
import org.junit.jupiter.api.Test;

/** The exchange holds parties to the same table as the server does. */
class TransitionsInDatabaseIT {
  @Test
  void both_tables_say_the_same() throws SQLException {
    var stored = new TreeSet<String>();
    try (var connection = Books.superuser().getConnection(); var query = connection.createStatement();
        var rows = query.executeQuery("SELECT from_status, side, to_status FROM exchange.trade_transition")) {
      while (rows.next()) {
        stored.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
      }
    }
    // A draft that stays one, or is thrown away, is nobody else's business: it is never carried.
    var wanted = new TreeSet<>(Transition.TABLE.stream().filter(t -> t.to() != null && t.to() != OrderStatus.DRAFT)
        .flatMap(t -> (t.by() == null ? Stream.of(Side.PURCHASE, Side.SALE) : Stream.of(t.by()))
            .map(by -> t.from() + " " + (by == Side.PURCHASE ? "BUYER" : "SELLER") + " " + t.to()))
        .toList());
    assertThat(stored).isEqualTo(wanted);
  }
}
