package jp.kiba.tenancy.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.api.CustomerIssuer;
import jp.kiba.tenancy.api.CustomerIssuer.Token;

/** Reads the active customers' issuers at the door, all at once: they are few, and asking for one would let strangers ask. */
@ApplicationScoped
class CustomerRegistry {
  @Resource(lookup = "jdbc/door")
  DataSource door;

  List<CustomerIssuer> active() {
    var found = new ArrayList<CustomerIssuer>();
    try (var connection = door.getConnection();
        var statement = connection.prepareStatement("SELECT * FROM platform.customer_issuers()"); var rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(issuer(rows));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be asked", e);
    }
    return found;
  }

  private static CustomerIssuer issuer(ResultSet row) throws SQLException {
    return new CustomerIssuer(row.getObject("id", UUID.class),
        new Tenant(row.getObject("company_id", UUID.class), row.getString("schema_name")), row.getString("trade_name"),
        row.getString("issuer"), row.getString("client_id"), row.getBytes("sealed_secret"), row.getString("audience"),
        Token.valueOf(row.getString("token")), row.getString("scope"), row.getString("subject_claim"), row.getString("email_claim"),
        row.getString("email_verified_claim"), row.getString("token_use_claim"), row.getString("token_use"),
        Set.of(row.getString("domains").split(",")));
  }
}
