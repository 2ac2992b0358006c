package jp.kiba.tenancy.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the server itself says about who may do what. */
public final class Catalog {
  private Catalog() {}

  public static List<String> holes(DataSource superuser) {
    try (var connection = superuser.getConnection()) {
      return holes(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the catalog cannot be read", e);
    }
  }

  public static List<String> holes(Connection superuser) throws SQLException {
    var holes = new ArrayList<String>();
    try (var statement = superuser.createStatement(); var rows = statement.executeQuery(audit())) {
      while (rows.next()) {
        holes.add(rows.getString(1));
      }
    }
    return holes;
  }

  private static String audit() {
    try (var in = Catalog.class.getResourceAsStream("/db/isolation-audit.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
