package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes every amount of a book again, from the columns alone and by a calculation of its own: what somebody with the database and
 * a pocket calculator would do in seven years.
 */
final class StoredAmounts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final BigDecimal TSUBO_PER_SQUARE_MM = new BigDecimal("0.0000003025");

  private final Connection database;
  private final String schema;
  private final List<String> complaints = new ArrayList<>();
  private int lines;
  private int revisions;

  private StoredAmounts(Connection database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  /** What was looked at, and what does not add up. */
  record Found(int lines, int revisions, List<String> complaints) {}

  static Found of(Connection database, String schema) throws SQLException, IOException {
    var amounts = new StoredAmounts(database, schema);
    amounts.lines();
    amounts.totals();
    amounts.revisions();
    return new Found(amounts.lines, amounts.revisions, amounts.complaints);
  }

  private void lines() throws SQLException {
    each("SELECT * FROM %s.trade_line WHERE amount_yen IS NOT NULL OR unit_price_yen IS NOT NULL", row -> {
      lines++;
      var exact = BigDecimal.valueOf(row.getLong("unit_price_yen"));
      var pieces = row.getBigDecimal("pieces");
      var yen = switch (row.getString("price_unit")) {
        case "M3" -> exact.multiply(row.getBigDecimal("volume_m3")).setScale(0, mode(row.getString("amount_rounding")));
        case "PIECE" -> exact.multiply(pieces);
        case "BUNDLE" -> exact.multiply(pieces).divide(row.getBigDecimal("pieces_per_bundle"), 0, mode(row.getString("amount_rounding")));
        case "TSUBO" -> exact.multiply(row.getBigDecimal("width_mm")).multiply(row.getBigDecimal("length_mm")).multiply(pieces)
            .multiply(TSUBO_PER_SQUARE_MM).setScale(0, mode(row.getString("amount_rounding")));
        default -> throw new AssertionError("priced by " + row.getString("price_unit"));
      };
      same("line " + row.getString("id"), yen.longValueExact(), row.getLong("amount_yen"));
    });
  }

  private void totals() throws SQLException {
    each("""
        SELECT o.id, o.total_yen, o.total_m3, o.line_count,
          (SELECT coalesce(sum(amount_yen), 0) FROM %1$s.trade_line l WHERE l.order_id = o.id AND NOT l.dropped)
            + (SELECT coalesce(sum(amount_yen), 0) FROM %1$s.trade_charge c WHERE c.order_id = o.id AND NOT c.dropped) AS yen,
          (SELECT count(*) FROM %1$s.trade_line l WHERE l.order_id = o.id AND NOT l.dropped AND l.amount_yen IS NULL) AS unpriced,
          (SELECT coalesce(sum(volume_m3), 0) FROM %1$s.trade_line l WHERE l.order_id = o.id AND NOT l.dropped) AS m3
        FROM %1$s.trade_order o""", row -> {
      if (row.getLong("unpriced") == 0) {
        same("order " + row.getString("id"), row.getLong("yen"), row.getLong("total_yen"));
      } else if (row.getObject("total_yen") != null) {
        complaints.add(schema + " order " + row.getString("id") + " has a total without all its prices");
      }
      if (row.getBigDecimal("m3").compareTo(row.getBigDecimal("total_m3")) != 0) {
        complaints.add(schema + " order " + row.getString("id") + " has " + row.getBigDecimal("total_m3") + " m3 and lines of " + row.getBigDecimal("m3"));
      }
    });
  }

  /** Each version as it was put before the other side: its own lines and charges give its own total and its own tax of each rate. */
  private void revisions() throws SQLException, IOException {
    var contents = new TreeMap<String, JsonNode>();
    each("SELECT id, content FROM %s.trade_revision", row -> contents.put(row.getString("id"), tree(row.getString("content"))));
    for (var content : contents.entrySet()) {
      revisions++;
      revision(content.getKey(), content.getValue());
    }
  }

  private void revision(String id, JsonNode content) {
    var nets = new TreeMap<Integer, Long>(Comparator.reverseOrder());
    long discount = 0;
    for (var line : Trade.each(content.get("lines"))) {
      if (!line.get("dropped").asBoolean() && !line.get("amountYen").isNull()) {
        nets.merge(line.get("taxPercent").asInt(), line.get("amountYen").asLong(), Long::sum);
      }
    }
    for (var charge : Trade.each(content.get("charges"))) {
      if (!charge.path("dropped").asBoolean()) {
        if (charge.get("taxPercent").isNull()) {
          discount -= charge.get("amountYen").asLong();
        } else {
          nets.merge(charge.get("taxPercent").asInt(), charge.get("amountYen").asLong(), Long::sum);
        }
      }
    }
    split(nets, discount);
    if (!content.get("totalYen").isNull()) {
      same("total of revision " + id, nets.values().stream().mapToLong(Long::longValue).sum(), content.get("totalYen").asLong());
    }
    var said = new TreeMap<Integer, Long>(Comparator.reverseOrder());
    for (var rate : Trade.each(content.get("rates"))) {
      said.put(rate.get("percent").asInt(), rate.get("netYen").asLong());
      same("tax of revision " + id, rate.get("netYen").asLong() * rate.get("percent").asInt() / 100, rate.get("taxYen").asLong());
    }
    if (!said.equals(nets)) {
      complaints.add(schema + " revision " + id + " says " + said + " and comes to " + nets);
    }
  }

  /** Each rate bears its share, rounded down; the odd yen go to the largest. */
  private static void split(Map<Integer, Long> nets, long discount) {
    if (discount == 0 || nets.isEmpty()) {
      return;
    }
    long all = nets.values().stream().mapToLong(Long::longValue).sum();
    int largest = nets.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    long left = discount;
    for (var rate : nets.entrySet()) {
      long share = discount * rate.getValue() / all;
      rate.setValue(rate.getValue() - share);
      left -= share;
    }
    nets.merge(largest, -left, Long::sum);
  }

  private static RoundingMode mode(String name) {
    return switch (name) {
      case "FLOOR" -> RoundingMode.FLOOR;
      case "HALF_UP" -> RoundingMode.HALF_UP;
      case "CEILING" -> RoundingMode.CEILING;
      default -> throw new AssertionError("rounded by " + name);
    };
  }

  private void same(String what, long computed, long stored) {
    if (computed != stored) {
      complaints.add(schema + " " + what + " comes to " + computed + ", stored is " + stored);
    }
  }

  private static JsonNode tree(String text) throws SQLException {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String sql, Row work) throws SQLException {
    try (var statement = database.createStatement(); var rows = statement.executeQuery(sql.formatted(schema))) {
      while (rows.next()) {
        work.read(rows);
      }
    }
  }
}
