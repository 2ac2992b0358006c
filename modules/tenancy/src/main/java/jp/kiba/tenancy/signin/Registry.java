package jp.kiba.tenancy.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.tenancy.api.SignIn;

/**
 * Who is it? The registry is asked before any company is bound, so over the bare login, which may execute the one function;
 * the member's state and roles then come from the company's own book, as that company.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Registry implements SignIn, Tenants {
  @Resource(lookup = "jdbc/book")
  DataSource book;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @PersistenceContext(unitName = "platform")
  EntityManager platform;

  private record Seat(Tenant tenant, String tradeName, Set<CompanyType> types, CompanyState state, UUID memberId) {}

  @Override
  public Optional<Caller> member(String issuer, String subject, UUID companyId) {
    var seat = seat(issuer, subject, companyId);
    if (seat == null || seat.state() == CompanyState.CLOSED || seat.state() == CompanyState.INVITED) {
      return Optional.empty();
    }
    try {
      return Current.as(seat.tenant(), new Actor(seat.memberId(), "", seat.tradeName()), () -> member(seat));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private Optional<Caller> member(Seat seat) {
    List<Object[]> rows = em.createNativeQuery("SELECT name, roles FROM member WHERE id = ?1 AND state = 'ACTIVE'")
        .setParameter(1, seat.memberId()).getResultList();
    return rows.stream().findFirst().map(row -> {
      var roles = Names.split((String) row[1], MemberRole.class);
      var permissions = Permissions.of(seat.types(), roles);
      if (seat.state() == CompanyState.SUSPENDED) {
        permissions.removeIf(p -> !Permissions.isView(p));
      }
      return new Caller(seat.tenant(), seat.tradeName(), seat.types(), seat.state(), seat.memberId(), (String) row[0],
          roles, permissions);
    });
  }

  private Seat seat(String issuer, String subject, UUID companyId) {
    return unbound("SELECT * FROM platform.sign_in(?, ?, ?)", statement -> {
      statement.setString(1, issuer);
      statement.setString(2, subject);
      statement.setObject(3, companyId);
    }, row -> new Seat(new Tenant(companyId, row.getString("schema_name")), row.getString("trade_name"),
        Names.split(row.getString("types"), CompanyType.class), CompanyState.valueOf(row.getString("state")),
        row.getObject("member_id", UUID.class)));
  }

  @Override
  public boolean operator(String issuer, String subject) {
    return Boolean.TRUE.equals(unbound("SELECT platform.is_operator(?, ?)", statement -> {
      statement.setString(1, issuer);
      statement.setString(2, subject);
    }, row -> row.getBoolean(1)));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Tenant> find(UUID id) {
    List<String> schemas = platform.createNativeQuery("SELECT schema_name FROM platform.company WHERE id = ?1")
        .setParameter(1, id).getResultList();
    return schemas.stream().findFirst().map(schema -> new Tenant(id, schema));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Tenant> ofSchema(String schema) {
    List<UUID> ids = platform.createNativeQuery("SELECT id FROM platform.company WHERE schema_name = ?1")
        .setParameter(1, schema).getResultList();
    return ids.stream().findFirst().map(id -> new Tenant(id, schema));
  }

  private interface Given {
    void to(PreparedStatement statement) throws SQLException;
  }

  private interface Read<T> {
    T from(ResultSet row) throws SQLException;
  }

  /** The first row, or null. On the bare login: it owns nothing, and this is not a company's business yet. */
  private <T> T unbound(String sql, Given given, Read<T> read) {
    try (Connection connection = book.getConnection(); var statement = connection.prepareStatement(sql)) {
      given.to(statement);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? read.from(rows) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be asked", e);
    }
  }
}
