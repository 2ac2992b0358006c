package jp.kiba.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.kiba.bench.Market.Pair;
import jp.kiba.dev.Stack;

/**
 * Placing an order with every statement that the server sends for it, in the same order, and
 * nothing else. Only the draft is found by its state and not by its id.
 */
final class PlainSql {
  private static final String SCRIPT = "placement.sql";
  private static final String DRAFTS = """
      WITH template AS (SELECT * FROM %1$s.trade_order WHERE status = 'DRAFT' LIMIT 1),
      made AS (
        INSERT INTO %1$s.trade_order
        SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::%1$s.trade_order,
          to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'delivery_place', 'SQL', 'updated_at', now() + interval '1 day')) AS r
          FROM template t, generate_series(1, %2$d)) AS copies
        RETURNING id)
      INSERT INTO %1$s.trade_line
      SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::%1$s.trade_line,
        to_jsonb(l) || jsonb_build_object('id', gen_random_uuid(), 'order_id', made.id)) AS r
        FROM made, %1$s.trade_line l WHERE l.order_id = (SELECT id FROM template)) AS copies""";

  private final Stack stack;
  private final List<Map<String, String>> names = new ArrayList<>();

  PlainSql(Stack stack, List<Pair> pairs) throws SQLException {
    this.stack = stack;
    for (var pair : pairs) {
      names.add(names(pair));
    }
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      // The server asks this over another login; a script has one.
      statement.execute("GRANT USAGE ON SCHEMA platform TO " + Stack.CELL);
      statement.execute("GRANT EXECUTE ON FUNCTION platform.sign_in TO " + Stack.CELL);
    }
  }

  /** More drafts in every buyer's book, without the server; their place of delivery tells them from those made over HTTP. They are the
   *  newest for a day, so that the script finds one in the index at once and does not pay for those that are not its own. */
  void draft(int each) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      for (var name : names) {
        statement.execute(DRAFTS.formatted(name.get("schema"), each));
      }
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** @return for each buyer the statements that place one order in both books */
  List<List<String>> bothBooks() {
    return scripts(line -> true);
  }

  /** @return the same without what the exchange does: the buyer's own book only */
  List<List<String>> oneBook() {
    return scripts(line -> !line.contains(" exchange."));
  }

  private List<List<String>> scripts(Predicate<String> wanted) {
    try (var script = PlainSql.class.getResourceAsStream(SCRIPT)) {
      var lines = new String(script.readAllBytes(), StandardCharsets.UTF_8).lines().filter(wanted).toList();
      return names.stream().map(name -> lines.stream().map(line -> filled(line, name)).toList()).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String filled(String line, Map<String, String> name) {
    var filled = line;
    for (var entry : name.entrySet()) {
      filled = filled.replace("${" + entry.getKey() + "}", entry.getValue());
    }
    return filled;
  }

  private Map<String, String> names(Pair pair) throws SQLException {
    var found = new HashMap<>(Map.of("issuer", stack.issuer(), "subject", pair.buyer(),
        "listings", "'" + String.join("', '", pair.listings()) + "'"));
    try (var connection = stack.admin().getConnection(); var query = connection.prepareStatement("""
        SELECT b.schema_name, b.company_id, b.member_id, s.company_id FROM
          (SELECT c.schema_name, l.* FROM platform.login l JOIN platform.company c ON c.id = l.company_id) b,
          platform.login s WHERE b.subject = ? AND s.subject = ?""")) {
      query.setString(1, pair.buyer());
      query.setString(2, pair.seller());
      try (var row = query.executeQuery()) {
        row.next();
        found.putAll(Map.of("schema", row.getString(1), "buyer", row.getString(2), "member", row.getString(3),
            "seller", row.getString(4)));
      }
    }
    return found;
  }
}
