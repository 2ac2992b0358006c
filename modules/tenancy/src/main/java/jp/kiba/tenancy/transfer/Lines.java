package jp.kiba.tenancy.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The rows of a table as lines of JSON.
 *
 * @param sha256 of all lines in their order: that of the file in the export
 */
public record Lines(long rows, String sha256) {
  private static final int FETCHED = 500;

  /** What a value looks like as text must not depend on who asks. Repeatable read: all tables as of one moment. */
  public static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET LOCAL TimeZone = 'UTC'");
      statement.execute("SET LOCAL DateStyle = 'ISO, YMD'");
      statement.execute("SET LOCAL IntervalStyle = 'postgres'");
      statement.execute("SET LOCAL extra_float_digits = 1");
      statement.execute("SET LOCAL bytea_output = 'hex'");
      statement.execute("SET LOCAL statement_timeout = '15min'");
      statement.execute("SET LOCAL idle_in_transaction_session_timeout = '5min'");
    }
  }

  /** Writes the table's rows, a few at a time in memory, however many there are. The connection is in a transaction. */
  public static Lines copy(Connection connection, BookTable table, OutputStream out) throws SQLException, IOException {
    var digested = new DigestOutputStream(out, digest());
    long rows = 0;
    try (var query = connection.prepareStatement(table.read())) {
      query.setFetchSize(FETCHED);
      try (var lines = query.executeQuery()) {
        while (lines.next()) {
          digested.write(lines.getString(1).getBytes(StandardCharsets.UTF_8));
          digested.write('\n');
          rows++;
        }
      }
    }
    return new Lines(rows, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  /** @return what the file of this table would be */
  public static Lines of(Connection connection, BookTable table) throws SQLException {
    try {
      return copy(connection, table, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written here", e);
    }
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
