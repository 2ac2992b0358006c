package jp.kiba.tenancy.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.transfer.BookExport;

/** Reads the whole book as of one moment, with the company's own rights: what they do not reach is not in the export either. */
@ApplicationScoped
@Transactional
class Snapshot {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @param folder an empty one, for the rows */
  BookExport take(Path folder) throws SQLException, IOException {
    var connection = em.unwrap(Connection.class);
    try (var statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }
    var tenant = Current.tenant();
    return BookExport.snapshot(connection, tenant.id(), name(), tenant.schema(), version(), folder);
  }

  private String name() {
    return (String) em.createNativeQuery("SELECT trade_name FROM market.company_profile WHERE company_id = ?1")
        .setParameter(1, Current.tenant().id()).getSingleResult();
  }

  private String version() {
    return (String) em.createNativeQuery("SELECT platform.book_version()").getSingleResult();
  }
}
