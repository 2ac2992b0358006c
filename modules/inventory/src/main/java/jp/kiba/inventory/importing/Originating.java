package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.Origins.Received;

/** Where the new lots of a file come from. Those that say the same come together, so that each record is asked for once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Originating {
  private static final int AT_ONCE = 5_000;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Origins origins;

  void apply(UUID id) throws SQLException {
    try (var select = em.unwrap(Connection.class).prepareStatement("""
        SELECT l.id, l.species, l.volume_m3, l.harvest_area, l.legality_evidence FROM import_row r JOIN lot l ON l.id = r.lot_id
        WHERE r.import_id = ? AND (l.harvest_area IS NOT NULL OR l.legality_evidence IS NOT NULL)
        ORDER BY l.species, l.harvest_area, l.legality_evidence, r.row_number""")) {
      select.setObject(1, id);
      select.setFetchSize(AT_ONCE);
      try (var rows = select.executeQuery()) {
        var lots = new ArrayList<Received>();
        while (rows.next()) {
          lots.add(received(rows));
          if (lots.size() == AT_ONCE) {
            origins.received(lots);
            lots.clear();
          }
        }
        origins.received(lots);
      }
    }
  }

  private static Received received(ResultSet row) throws SQLException {
    return new Received(row.getObject(1, UUID.class), row.getString(2), row.getBigDecimal(3), row.getString(4), row.getString(5));
  }
}
