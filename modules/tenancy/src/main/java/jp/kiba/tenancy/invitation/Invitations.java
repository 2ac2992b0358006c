package jp.kiba.tenancy.invitation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;

/** Invitations that can still be used. Read at the door: whoever holds a link belongs to no company yet. */
@ApplicationScoped
class Invitations {
  @Resource(lookup = "jdbc/door")
  DataSource door;

  record Open(InvitationView.Kind kind, Tenant tenant, String companyName, Set<CompanyType> types, OffsetDateTime expiresAt) {
    InvitationView view() {
      return new InvitationView(kind, companyName, types, expiresAt.toInstant());
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Open> open(String token) {
    try (var connection = door.getConnection();
        var statement = connection.prepareStatement("SELECT * FROM platform.open_invitation(?)")) {
      statement.setBytes(1, InvitationToken.hash(token));
      try (var row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new Open(InvitationView.Kind.valueOf(row.getString("kind")),
                new Tenant(row.getObject("company_id", UUID.class), row.getString("schema_name")),
                row.getString("trade_name"), Names.split(row.getString("types"), CompanyType.class),
                row.getObject("expires_at", OffsetDateTime.class)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be asked", e);
    }
  }
}
