package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.transfer.BookTable;
import jp.kiba.tenancy.transfer.Lines;

/**
 * The end of a company that left, all of it in one transaction: either the company is there with everything, or a certificate
 * says what is gone. Names of tables and what leads to them come from the catalog, so that none is forgotten.
 */
final class BookDrop {
  /** Where traces stay on purpose: what the operator did, and what was deleted. */
  private static final String KEPT = "'deletion_certificate', 'operator_audit', 'operator', 'spare', 'recurring'";
  private static final int MOST_ROUNDS = 20;

  private final Connection connection;
  private final UUID company;
  private final String schema;

  private BookDrop(Connection connection, UUID company, String schema) {
    this.connection = connection;
    this.company = company;
    this.schema = new Tenant(company, schema).schema();
  }

  /** @return whether it was dropped; not yet when the news of its leaving is still on its way to others, or when the company
   *      is gone already, or stays */
  static boolean drop(Connection connection, UUID leaving) throws SQLException {
    try (var due = connection.prepareStatement("""
        SELECT c.id, c.schema_name FROM platform.leaving l JOIN platform.company c ON c.id = l.company_id
        WHERE l.id = ? AND l.revoked_at IS NULL AND l.ready_at IS NOT NULL AND c.state = 'LEAVING'
          AND (l.ready_at < now() - interval '1 day' OR NOT EXISTS (SELECT FROM platform.outbox o
            WHERE o.schema_name = c.schema_name AND o.delivered_at IS NULL AND o.dead_at IS NULL))
        FOR UPDATE SKIP LOCKED""")) {
      due.setObject(1, leaving);
      try (var row = due.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        new BookDrop(connection, row.getObject(1, UUID.class), row.getString(2)).run(leaving);
        return true;
      }
    }
  }

  private void run(UUID leaving) throws SQLException {
    execute(List.of("SET LOCAL lock_timeout = '5s'"));
    Lines.prepare(connection);
    var counted = new LinkedHashMap<String, Lines>();
    for (var table : BookTable.book(connection, schema)) {
      counted.put(table.name(), Lines.of(connection, table));
    }
    for (var table : BookTable.market(connection, company)) {
      counted.put(BookTable.MARKET + "." + table.name(), Lines.of(connection, table));
    }
    certify(leaving, counted);
    // What others' rows still lead to keeps its name and nothing else.
    deleteAll(statements("""
        SELECT format('DELETE FROM %s WHERE %I IN (SELECT %I FROM %s WHERE company_id = %L)', k.conrelid::regclass, child.attname,
          parent.attname, k.confrelid::regclass, ?::text)
        FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid AND p.relnamespace = 'market'::regnamespace AND p.relname <> 'company_profile'
          JOIN pg_attribute child ON child.attrelid = k.conrelid AND child.attnum = k.conkey[1]
          JOIN pg_attribute parent ON parent.attrelid = k.confrelid AND parent.attnum = k.confkey[1]
        WHERE k.contype = 'f' AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = p.oid AND attname = 'company_id')
        UNION ALL
        SELECT format('DELETE FROM %s WHERE company_id = %L', c.oid::regclass, ?::text) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'market'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'company_id' AND c.relname <> 'company_profile'
        UNION ALL
        -- What others keep in the market for this company's eyes.
        SELECT format('DELETE FROM %s WHERE %I = %L', k.conrelid::regclass, a.attname, ?::text)
        FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
        WHERE k.contype = 'f' AND k.confrelid = 'market.company_profile'::regclass AND a.attname <> 'company_id'""",
        company.toString(), company.toString(), company.toString()));
    execute(statements("""
        SELECT format('UPDATE market.company_profile SET active = false%s WHERE company_id = %L',
          string_agg(format(', %I = DEFAULT', attname), ''), ?::text)
        FROM pg_attribute WHERE attrelid = 'market.company_profile'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
          AND attname NOT IN ('company_id', 'trade_name', 'prefecture', 'types', 'active') AND (atthasdef OR NOT attnotnull)""",
        company.toString()));
    execute(statements("SELECT format('DROP SCHEMA %I CASCADE', ?)", schema));
    deleteAll(statements("""
        SELECT format('DELETE FROM %s WHERE %I IN (SELECT %I FROM %s WHERE company_id = %L)', k.conrelid::regclass, child.attname,
          parent.attname, k.confrelid::regclass, ?::text)
        FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid AND p.relnamespace = 'platform'::regnamespace
          JOIN pg_attribute child ON child.attrelid = k.conrelid AND child.attnum = k.conkey[1]
          JOIN pg_attribute parent ON parent.attrelid = k.confrelid AND parent.attnum = k.confkey[1]
        WHERE k.contype = 'f' AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = k.confrelid AND attname = 'company_id')
          AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = k.conrelid AND attname = 'company_id')
        UNION ALL
        SELECT format('DELETE FROM %s WHERE %I = %L', c.oid::regclass, a.attname, CASE a.attname WHEN 'company_id' THEN ? ELSE ? END)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'platform'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname IN ('company_id', 'schema_name')
          AND NOT a.attisdropped AND c.relname NOT IN (""" + KEPT + """
        , 'company')
        UNION ALL SELECT format('DELETE FROM platform.company WHERE id = %L', ?)""",
        company.toString(), company.toString(), schema, company.toString()));
    execute(statements("SELECT format('DROP ROLE %I', ?)", schema));
  }

  private void certify(UUID leaving, Map<String, Lines> counted) throws SQLException {
    var text = new StringBuilder("[");
    counted.forEach((name, lines) -> text.append(text.length() == 1 ? "" : ",")
        .append("{\"table\":\"").append(name).append("\",\"rows\":").append(lines.rows())
        .append(",\"sha256\":\"").append(lines.sha256()).append("\"}"));
    try (var insert = connection.prepareStatement("""
        INSERT INTO platform.deletion_certificate
          (id, number, company_id, trade_name, asked_at, asked_by, exported_at, manifest_sha256, schema_name, deleted, rows)
        SELECT l.id, l.certificate, c.id, c.trade_name, l.asked_at, l.asked_by, l.exported_at, l.manifest_sha256, c.schema_name,
          -- Whether a table is still as it was handed over: its hash is the same.
          (SELECT json_agg(json_build_object('table', t->>'table', 'rows', (t->>'rows')::bigint, 'asExported',
              coalesce(l.exported::jsonb ->> (t->>'table') = t->>'sha256', false)) ORDER BY t->>'table')::text FROM jsonb_array_elements(?::jsonb) t),
          ?
        FROM platform.leaving l JOIN platform.company c ON c.id = l.company_id WHERE l.id = ?""")) {
      insert.setString(1, text.append("]").toString());
      insert.setLong(2, counted.values().stream().mapToLong(Lines::rows).sum());
      insert.setObject(3, leaving);
      insert.executeUpdate();
    }
  }

  private List<String> statements(String sql, String... parameters) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      var statements = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          statements.add(rows.getString(1));
        }
      }
      return statements;
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** In whatever order their references allow: what is refused is tried again when the rest is gone. */
  private void deleteAll(List<String> statements) throws SQLException {
    var left = new ArrayList<>(statements);
    for (int round = 0; !left.isEmpty(); round++) {
      SQLException refused = null;
      for (var each = left.iterator(); each.hasNext();) {
        var before = connection.setSavepoint();
        try {
          execute(List.of(each.next()));
          each.remove();
        } catch (SQLException e) {
          connection.rollback(before);
          refused = e;
        }
      }
      if (refused != null && (round == MOST_ROUNDS || !"23503".equals(refused.getSQLState()))) {
        throw refused;
      }
    }
  }
}
