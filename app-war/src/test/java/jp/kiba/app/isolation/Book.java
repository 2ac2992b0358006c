package jp.kiba.app.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One transaction. Closing it without {@link #commit()} rolls it back. */
final class Book implements AutoCloseable {
  private final Connection connection;

  private Book(Connection connection) {
    this.connection = connection;
  }

  static Book of(DataSource login) throws SQLException {
    var connection = login.getConnection();
    connection.setAutoCommit(false);
    return new Book(connection);
  }

  /** The first column of the first row; null when there is none. */
  Object one(String sql, Object... parameters) throws SQLException {
    var rows = column(sql, parameters);
    return rows.isEmpty() ? null : rows.get(0);
  }

  long count(String sql, Object... parameters) throws SQLException {
    return ((Number) one(sql, parameters)).longValue();
  }

  /** The first column of every row. */
  List<Object> column(String sql, Object... parameters) throws SQLException {
    try (var statement = prepare(sql, parameters); var rows = statement.executeQuery()) {
      var values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getObject(1));
      }
      return values;
    }
  }

  /** @return how many rows were changed */
  int change(String sql, Object... parameters) throws SQLException {
    try (var statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  void run(String sql, Object... parameters) throws SQLException {
    try (var statement = prepare(sql, parameters)) {
      statement.execute();
    }
  }

  /** Tries a statement and goes on as if it had not been tried.
   *  @return the SQL state of the refusal, or "done" when there was none */
  String refusal(String sql, Object... parameters) throws SQLException {
    var before = connection.setSavepoint();
    try {
      run(sql, parameters);
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    } finally {
      connection.rollback(before);
    }
  }

  /** Tries a change and goes on as if it had not been tried.
   *  @return how many rows it would have changed */
  int tried(String sql, Object... parameters) throws SQLException {
    var before = connection.setSavepoint();
    try {
      return change(sql, parameters);
    } finally {
      connection.rollback(before);
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
