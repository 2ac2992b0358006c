package jp.kiba.tenancy.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.SignedIn.Identity;

/**
 * Asks the registry who somebody is, at the door: by a login that owns nothing, can become no company and may execute the few
 * functions that answer this. Takes part in no transaction.
 */
@ApplicationScoped
class BareLogin {
  @Resource(lookup = "jdbc/door")
  DataSource door;

  /** A member as the registry knows them: where, and under which id the company's book has them. */
  record Seat(Tenant tenant, String tradeName, Set<CompanyType> types, CompanyState state, UUID memberId) {
    boolean open() {
      return state == CompanyState.ACTIVE || state == CompanyState.SUSPENDED || state == CompanyState.LEAVING;
    }
  }

  private interface Read<T> {
    T from(ResultSet row) throws SQLException;
  }

  Optional<Seat> seat(Identity who, UUID companyId) {
    return ask("SELECT * FROM platform.sign_in(?, ?, ?)", row ->
        new Seat(new Tenant(companyId, row.getString("schema_name")), row.getString("trade_name"),
            Names.split(row.getString("types"), CompanyType.class), CompanyState.valueOf(row.getString("state")),
            row.getObject("member_id", UUID.class)), who.issuer(), who.subject(), companyId).stream().findFirst();
  }

  /** The key's id stands where a member's does. */
  Optional<Seat> seat(byte[] keyHash) {
    return ask("SELECT * FROM platform.key_sign_in(?)", row ->
        new Seat(new Tenant(row.getObject("company_id", UUID.class), row.getString("schema_name")), row.getString("trade_name"),
            Names.split(row.getString("types"), CompanyType.class), CompanyState.valueOf(row.getString("state")),
            row.getObject("member_id", UUID.class)), keyHash).stream().findFirst();
  }

  void keyUsed(UUID keyId) {
    ask("SELECT platform.key_used(?)", row -> row.getBoolean(1), keyId);
  }

  boolean operator(Identity who) {
    return ask("SELECT platform.is_operator(?, ?)", row -> row.getBoolean(1), who.issuer(), who.subject()).get(0);
  }

  List<OwnCompany> companies(Identity who) {
    return ask("SELECT * FROM platform.companies_of(?, ?) ORDER BY trade_name, company_id", row ->
        new OwnCompany(row.getObject("company_id", UUID.class), row.getString("trade_name"),
            CompanyState.valueOf(row.getString("state")), OwnCompany.Access.valueOf(row.getString("access"))),
        who.issuer(), who.subject());
  }

  /** @return false when the company is not one of theirs */
  boolean choose(Identity who, UUID companyId) {
    return ask("SELECT platform.choose_company(?, ?, ?)", row -> row.getBoolean(1), who.issuer(), who.subject(), companyId).get(0);
  }

  /** @return the company whose directory has this token; nobody sits there */
  Optional<Seat> directory(byte[] hash) {
    return ask("SELECT * FROM platform.scim_company(?)", row ->
        new Seat(new Tenant(row.getObject("company_id", UUID.class), row.getString("schema_name")), row.getString("trade_name"),
            Names.split(row.getString("types"), CompanyType.class), CompanyState.valueOf(row.getString("state")), null), hash)
        .stream().findFirst();
  }

  private <T> List<T> ask(String sql, Read<T> read, Object... given) {
    try (Connection connection = door.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < given.length; i++) {
        statement.setObject(i + 1, given[i]);
      }
      var found = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(read.from(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be asked", e);
    }
  }
}
