package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A node that dies in the middle of confirming many orders at once, and somebody who, having seen no end of it, asks for the same with
 * the same key: it is the same action, each order is confirmed once, and what was confirmed before stays so.
 */
final class BulkKill {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final int ORDERS = 16;
  private static final int BEFORE = 6;
  private static final int PATIENCE = 900;

  private final MortalStack server;
  private final String seller;
  private final String schema;
  private final List<Map<String, Object>> orders = new ArrayList<>();
  private final String key = UUID.randomUUID().toString();
  private JsonNode asked;
  private Connection held;

  BulkKill(MortalStack server, String seller, String schema) {
    this.server = server;
    this.seller = seller;
    this.schema = schema;
  }

  /** Brings the action to its middle, where it waits for what we hold.
   *  @param listing of the seller, with a piece for each order */
  void begin(String buyer, String listing) throws Exception {
    for (int i = 0; i < ORDERS; i++) {
      var draft = sent(buyer, "orders", Map.of("lines", List.of(Map.of("listingId", listing, "pieces", 1)), "deliveryPlace", "現場", "remarks", ""), null);
      var placed = sent(buyer, "orders/" + draft.get("id").asText() + "/placement", Map.of("version", draft.get("version")), null);
      orders.add(Map.of("id", placed.get("id").asText(), "version", placed.get("version").asInt()));
    }
    held = held(orders.get(BEFORE).get("id").toString());
    asked = sent(seller, "orders/bulk-actions/confirmation", Map.of("orders", orders), key);
    await("SELECT count(*) FROM " + schema + ".bulk_row WHERE outcome = 'DONE'", BEFORE);
  }

  /** The node is dead: nobody waits any more. */
  void letGo() throws SQLException {
    held.rollback();
    held.close();
  }

  /** Another node goes on with it. */
  void survived() throws Exception {
    var again = sent(seller, "orders/bulk-actions/confirmation", Map.of("orders", orders), key);
    assertThat(again.get("id")).as("the same action").isEqualTo(asked.get("id"));
    await("SELECT count(*) FROM " + schema + ".bulk_row WHERE outcome = 'DONE'", ORDERS);
    assertThat(server.number("SELECT count(*) FROM " + schema + ".bulk_row")).isEqualTo(ORDERS);
    assertThat(server.number("SELECT count(*) FROM " + schema + ".bulk_action")).isOne();
    assertThat(server.number("SELECT count(*) FROM " + schema + ".trade_step WHERE command = 'CONFIRM' AND order_id IN "
        + "(SELECT order_id FROM " + schema + ".bulk_row)")).as("each once").isEqualTo(ORDERS);
    assertThat(server.number("SELECT count(*) FROM " + schema + ".audit_entry WHERE type = 'order.confirmed' AND subject IN "
        + "(SELECT order_id FROM " + schema + ".bulk_row)")).as("and told once").isEqualTo(ORDERS);
  }

  /** Nobody gets past this order. */
  private Connection held(String order) throws SQLException {
    var connection = server.stack().admin().getConnection();
    connection.setAutoCommit(false);
    MarkedCompanies.run(connection, "SELECT 1 FROM " + schema + ".trade_order WHERE id = ? FOR UPDATE", UUID.fromString(order));
    return connection;
  }

  private JsonNode sent(String who, String path, Object body, String key) throws Exception {
    var answer = server.send(who, "POST", path, body, key == null ? UUID.randomUUID().toString() : key);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
    return JSON.readTree(answer.body());
  }

  private void await(String count, long wanted) throws Exception {
    for (int i = 0; i < PATIENCE && server.number(count) < wanted; i++) {
      Thread.sleep(100);
    }
    assertThat(server.number(count)).isEqualTo(wanted);
  }
}
