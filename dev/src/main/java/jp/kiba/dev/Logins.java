package jp.kiba.dev;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who belongs to which company, read where the server keeps it: what a pre-token-generation trigger does in production.
 */
final class Logins {
  private final DataSource superuser;
  private final String issuer;

  Logins(DataSource superuser, String issuer) {
    this.superuser = superuser;
    this.issuer = issuer;
  }

  /**
   * The company the next token of this person is for.
   *
   * @param wanted the company asked for, or null
   * @return the wanted company if the person may speak for it, else what the registry's rule says: the one they chose, or
   *     their only one; empty for newcomers, operators, and people of several companies who have not chosen yet
   */
  Optional<UUID> companyOf(String subject, String wanted) {
    return ask("select company_id from platform.companies_of(?, ?)", subject).stream()
        .filter(company -> company.toString().equals(wanted)).findFirst()
        .or(() -> ask("select platform.company_of_token(?, ?)", subject).stream().filter(Objects::nonNull).findFirst());
  }

  private List<UUID> ask(String sql, String subject) {
    try (var connection = superuser.getConnection(); var query = connection.prepareStatement(sql)) {
      query.setString(1, issuer);
      query.setString(2, subject);
      var companies = new ArrayList<UUID>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          companies.add(rows.getObject(1, UUID.class));
        }
      }
      return companies;
    } catch (SQLException e) {
      throw new StackException("cannot read the logins: " + e.getMessage(), e);
    }
  }

  /** Everyone who can sign in today as somebody: members and operators. */
  Set<String> known() {
    try (var connection = superuser.getConnection();
        var query = connection.prepareStatement("select subject from platform.login where issuer = ?"
            + " union select subject from platform.operator where issuer = ?")) {
      query.setString(1, issuer);
      query.setString(2, issuer);
      var subjects = new LinkedHashSet<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          subjects.add(rows.getString(1));
        }
      }
      return subjects;
    } catch (SQLException e) {
      throw new StackException("cannot read the logins: " + e.getMessage(), e);
    }
  }

  /** Makes the person an operator, once. */
  void registerOperator(String subject) {
    try (var connection = superuser.getConnection();
        var insert = connection.prepareStatement(
            "insert into platform.operator (issuer, subject) values (?, ?) on conflict do nothing")) {
      insert.setString(1, issuer);
      insert.setString(2, subject);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StackException("cannot register the operator: " + e.getMessage(), e);
    }
  }
}
