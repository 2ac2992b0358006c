package jp.kiba.tenancy.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Fills a book that was just made, as its owner, and compares it with the export row by row. */
public final class BookLoad {
  private static final int AT_ONCE = 500;
  private static final int MOST_CHARACTERS = 4 << 20;
  /** The next number of a column that counts by itself. */
  private static final String SEQUENCES = """
      SELECT format('SELECT setval(%L, coalesce(max(%I), 1), max(%I) IS NOT NULL) FROM %I.%I', s, attname, attname, nspname, relname)
      FROM (SELECT n.nspname, c.relname, a.attname, pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) AS s
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped) t
      WHERE s IS NOT NULL""";

  private final Connection connection;
  private final Archive archive;

  private BookLoad(Connection connection, Archive archive) {
    this.connection = connection;
    this.archive = archive;
  }

  /** @param version newest migration of the book
   *  @throws TransferRefused when the export is of another version, or the book has not become what was exported */
  public static void into(Connection connection, String schema, String version, Archive archive) throws SQLException, IOException {
    new BookLoad(connection, archive).book(schema, version);
  }

  /** Puts back what the company had published; nobody sees it before the company is active again. */
  public static void market(Connection connection, Archive archive) throws SQLException, IOException {
    var load = new BookLoad(connection, archive);
    var company = archive.manifest().companyId();
    var tables = BookTable.market(connection, company);
    for (var table : tables) {
      load.run(load.texts("SELECT format('DELETE FROM %I.%I WHERE company_id = %L', 'market', ?, ?)", table.name(), company.toString()));
      load.fill(table);
      load.compare(table);
    }
    try (var hide = connection.prepareStatement("UPDATE market.company_profile SET active = false WHERE company_id = ?")) {
      hide.setObject(1, company);
      hide.executeUpdate();
    }
  }

  private void book(String schema, String version) throws SQLException, IOException {
    var theirs = archive.manifest().schema();
    if (!theirs.version().equals(version)) {
      throw new TransferRefused("the export has a book of version " + theirs.version() + ", this Kiba's is " + version
          + ": import it with the release that it was made by, and migrate then");
    }
    if (!theirs.fingerprint().equals(BookTable.fingerprint(connection, schema))) {
      throw new TransferRefused("the export says that it has a book of version " + version + ", but its tables differ from this Kiba's");
    }
    Lines.prepare(connection);
    var tables = BookTable.book(connection, schema);
    var back = setAside(schema);
    for (var table : tables) {
      // A new book has rows of its own: those that migrations put there.
      run(texts("SELECT format('DELETE FROM %I.%I', ?, ?)", schema, table.name()));
      fill(table);
      run(texts(SEQUENCES, schema, table.name()));
    }
    run(back);
    for (var table : tables) {
      compare(table);
    }
  }

  /** Foreign keys would want an order, and triggers would do again what is done: both come back when the rows are in.
   *  @return what brings them back */
  private List<String> setAside(String schema) throws SQLException {
    var back = new ArrayList<String>();
    var now = new ArrayList<String>();
    try (var query = connection.prepareStatement("""
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
          format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE contype = 'f' AND connamespace = ?::regnamespace AND conparentid = 0
        UNION ALL
        SELECT format('ALTER TABLE %s DISABLE TRIGGER USER', oid::regclass), format('ALTER TABLE %s ENABLE TRIGGER USER', oid::regclass)
        FROM pg_class WHERE relnamespace = ?::regnamespace AND relkind IN ('r', 'p') AND relhastriggers""")) {
      query.setString(1, schema);
      query.setString(2, schema);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          now.add(rows.getString(1));
          back.add(rows.getString(2));
        }
      }
    }
    run(now);
    return back;
  }

  private void fill(BookTable table) throws SQLException, IOException {
    var file = archive.manifest().tables().stream().filter(t -> t.area().equals(table.area()) && t.name().equals(table.name()))
        .findFirst().orElseThrow(() -> new TransferRefused("the export has no table " + table.name()));
    try (var lines = new BufferedReader(new InputStreamReader(archive.open(file.file()), StandardCharsets.UTF_8));
        var load = connection.prepareStatement(table.load())) {
      var some = new StringBuilder("[");
      int count = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        some.append(count == 0 ? "" : ",").append(line);
        count++;
        if (count == AT_ONCE || some.length() > MOST_CHARACTERS) {
          insert(load, some);
          count = 0;
        }
      }
      if (count > 0) {
        insert(load, some);
      }
    }
  }

  private static void insert(PreparedStatement load, StringBuilder some) throws SQLException {
    load.setString(1, some.append("]").toString());
    load.executeUpdate();
    some.setLength(1);
  }

  private void compare(BookTable table) throws SQLException {
    var wanted = archive.manifest().packed(table.file());
    if (!Lines.of(connection, table).sha256().equals(wanted.sha256())) {
      throw new TransferRefused("table " + table.name() + " has not become what was exported");
    }
  }

  private void run(List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<String> texts(String sql, String... parameters) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      var texts = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }
}
