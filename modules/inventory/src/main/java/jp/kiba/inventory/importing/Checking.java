package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The trial: rows into the staging table, and what would become of them. */
@ApplicationScoped
@Transactional
class Checking {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  StockImports imports;

  @Inject
  Conflicts conflicts;

  /** Takes the place of what an earlier mapping, or a killed attempt, left. */
  void stage(UUID id, CopyFile rows, int formulas) throws IOException, SQLException {
    imports.patiently();
    var of = imports.locked(id).filter(i -> i.state == ImportState.CHECKING).orElse(null);
    if (of == null) {
      return; // discarded in the meantime
    }
    em.createNativeQuery("DELETE FROM import_row WHERE import_id = ?1").setParameter(1, id).executeUpdate();
    try (var in = rows.open()) {
      em.unwrap(Connection.class).unwrap(PGConnection.class).getCopyAPI().copyIn(Staging.COPY, in, 1 << 16);
    }
    of.staged(formulas);
  }

  /** @return how many rows have errors */
  int check(UUID id) {
    imports.patiently();
    var of = imports.locked(id).filter(i -> i.state == ImportState.CHECKING).orElse(null);
    if (of == null) {
      return 0;
    }
    conflicts.find(of);
    of.counted(conflicts.tally(id));
    return of.errorRows;
  }

  void checked(UUID id, String result) {
    imports.locked(id).filter(i -> i.state == ImportState.CHECKING).ifPresent(i -> {
      i.resulted(result);
      i.at(ImportState.CHECKED);
    });
  }
}
