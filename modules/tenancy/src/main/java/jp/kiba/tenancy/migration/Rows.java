package jp.kiba.tenancy.migration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The first column of what a query finds. */
final class Rows {
  private Rows() {}

  static List<String> strings(PreparedStatement query) throws SQLException {
    var values = new ArrayList<String>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
