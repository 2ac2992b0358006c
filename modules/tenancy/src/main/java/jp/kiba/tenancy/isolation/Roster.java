package jp.kiba.tenancy.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who there is, from the catalog.
 *
 * @param books schemas of companies, spares and template
 * @param cells each cell's login with the companies that it may become
 * @param superuser whether the connection is a superuser's
 * @param managed whether somebody else runs the server, so that what came with it is not ours to close
 */
record Roster(List<String> books, Map<String, List<String>> cells, String database, String server, String login, boolean superuser,
    boolean managed) {

  static Roster of(Connection connection) throws SQLException {
    var cells = new LinkedHashMap<String, List<String>>();
    try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
        SELECT l.rolname, t.rolname FROM pg_roles l LEFT JOIN pg_auth_members m ON m.member = l.oid
          LEFT JOIN pg_roles t ON t.oid = m.roleid AND t.rolname ~ '^t_[a-z0-9]{16}$'
        WHERE l.rolname ~ '^app_cell_[0-9]+$' ORDER BY 1, 2""")) {
      while (rows.next()) {
        var members = cells.computeIfAbsent(rows.getString(1), name -> new ArrayList<>());
        if (rows.getString(2) != null) {
          members.add(rows.getString(2));
        }
      }
    }
    var books = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT nspname FROM pg_namespace WHERE nspname ~ '^t_[a-z0-9]{16}$' ORDER BY 1")) {
      while (rows.next()) {
        books.add(rows.getString(1));
      }
    }
    try (var statement = connection.createStatement(); var row = statement.executeQuery("""
        SELECT current_database(), version(), session_user, (SELECT rolsuper FROM pg_roles WHERE rolname = session_user),
          EXISTS (SELECT FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba
            WHERE d.datname = current_database() AND r.rolname = 'kiba_master' AND NOT r.rolsuper)""")) {
      row.next();
      return new Roster(books, cells, row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4),
          row.getBoolean(5));
    }
  }

  /** @return the book after this one, round in a circle: each is tried by one other, each tries one other */
  String next(String book) {
    int at = books.indexOf(book);
    return books.get((at + 1) % books.size());
  }
}
