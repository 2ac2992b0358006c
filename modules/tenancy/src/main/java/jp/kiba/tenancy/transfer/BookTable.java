package jp.kiba.tenancy.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A table that belongs to one company, found in the catalog: one that a later migration makes is here by itself. The
 * statements come from the server, which knows how its names are quoted. A column whose comment begins with {@code secret:}
 * stays behind; one that is computed is computed again.
 *
 * @param area {@code book}, or {@code market} for the company's own rows of a table that all share
 * @param read gives the rows, each as one line of JSON, in the order of the lines: equal rows make equal files
 * @param load takes a JSON array of such lines
 * @param secrets columns that are not read
 */
public record BookTable(String area, String name, String read, String load, List<String> secrets) {
  public static final String BOOK = "book";
  public static final String MARKET = "market";

  private static final String COLUMNS = """
      WITH field AS (
        SELECT c.relname, a.attname, a.attnotnull, a.atthasdef, format_type(a.atttypid, NULL) AS type,
          coalesce(col_description(c.oid, a.attnum) LIKE 'secret:%', false) AS secret
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ? AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
          AND a.attgenerated = '' AND c.relname <> 'flyway_schema_history'
          -- the number of a transaction says nothing in another database
          AND a.atttypid <> 'xid8'::regtype)
      """;

  private static final String OF_BOOK = COLUMNS + """
      SELECT relname, format('SELECT row_to_json(r)::text COLLATE "C" FROM (SELECT %2$s FROM %1$I.%3$I) r ORDER BY 1', ?::text, shown, relname),
        format('INSERT INTO %1$I.%2$I (%3$s) OVERRIDING SYSTEM VALUE SELECT %4$s FROM json_populate_recordset(NULL::%1$I.%2$I, ?::json)',
          ?::text, relname, concat_ws(', ', shown, made), concat_ws(', ', shown, making)), hidden
      FROM (SELECT relname,
          string_agg(quote_ident(attname), ', ' ORDER BY attname COLLATE "C") FILTER (WHERE NOT secret) AS shown,
          string_agg(quote_ident(attname), ', ' ORDER BY attname) FILTER (WHERE secret AND attnotnull AND NOT atthasdef) AS made,
          string_agg(CASE type WHEN 'bytea' THEN 'sha256(gen_random_uuid()::text::bytea)' ELSE 'gen_random_uuid()::text' END, ', '
            ORDER BY attname) FILTER (WHERE secret AND attnotnull AND NOT atthasdef) AS making,
          coalesce(array_agg(attname::text ORDER BY attname) FILTER (WHERE secret), '{}') AS hidden
        FROM field GROUP BY relname) t
      ORDER BY relname COLLATE "C"
      """;

  private static final String OF_MARKET = COLUMNS + """
      SELECT relname, format('SELECT row_to_json(r)::text COLLATE "C" FROM (SELECT %2$s FROM %1$I.%3$I WHERE company_id = %4$L) r ORDER BY 1',
          ?::text, shown, relname, ?::text),
        format('INSERT INTO %1$I.%2$I (%3$s) SELECT %3$s FROM json_populate_recordset(NULL::%1$I.%2$I, ?::json)', ?::text, relname, shown), '{}'::text[]
      FROM (SELECT relname, string_agg(quote_ident(attname), ', ' ORDER BY attname COLLATE "C") AS shown
        FROM field GROUP BY relname HAVING bool_or(attname = 'company_id')) t
      -- Every other table's rows lead to the profile.
      ORDER BY relname <> 'company_profile', relname COLLATE "C"
      """;

  /** @return every table of the book */
  public static List<BookTable> book(Connection connection, String schema) throws SQLException {
    try (var query = connection.prepareStatement(OF_BOOK)) {
      query.setString(1, schema);
      query.setString(2, schema);
      query.setString(3, schema);
      return tables(BOOK, query);
    }
  }

  /** @return every table of the market that has rows of companies */
  public static List<BookTable> market(Connection connection, UUID company) throws SQLException {
    try (var query = connection.prepareStatement(OF_MARKET)) {
      query.setString(1, MARKET);
      query.setString(2, MARKET);
      query.setString(3, company.toString());
      query.setString(4, MARKET);
      return tables(MARKET, query);
    }
  }

  private static List<BookTable> tables(String area, PreparedStatement query) throws SQLException {
    var tables = new ArrayList<BookTable>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        tables.add(new BookTable(area, rows.getString(1), rows.getString(2), rows.getString(3),
            List.of((String[]) rows.getArray(4).getArray())));
      }
    }
    return tables;
  }

  /** What the book's tables look like; two books of one version have the same. */
  public static String fingerprint(Connection connection, String schema) throws SQLException {
    try (var query = connection.prepareStatement("""
        SELECT encode(sha256(convert_to(coalesce(string_agg(format('%s.%s %s %s', c.relname, a.attname,
          format_type(a.atttypid, a.atttypmod), a.attnotnull), E'\\n' ORDER BY c.relname COLLATE "C", a.attname COLLATE "C"), ''), 'UTF8')), 'hex')
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ? AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped""")) {
      query.setString(1, schema);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** @return where its rows lie in an export */
  String file() {
    return "data/" + area + "/" + name + ".jsonl";
  }
}
