package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.VolumeRule;

/** What a file changed of the quantity and the place of lots that came in by an earlier one: movements, never another figure. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Differences {
  private static final int AT_ONCE = 5_000;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  void apply(StockImport of) throws SQLException {
    adjust(of);
    move(of);
  }

  @SuppressWarnings("unchecked")
  private void adjust(StockImport of) throws SQLException {
    var changed = (List<Object[]>) em.createNativeQuery("""
        SELECT l.id, p.difference, l.pieces, l.volume_m3, l.volume_rule, l.thickness_mm, l.width_mm, l.length_mm, l.diameter_cm, l.length_m
        FROM import_plan p JOIN lot l ON l.id = p.lot_id
        WHERE p.import_id = ?1 AND p.outcome = 'CHANGED' AND p.imported AND p.difference <> 0 ORDER BY p.row_number""")
        .setParameter(1, of.id).getResultList();
    for (int from = 0; from < changed.size(); from += AT_ONCE) {
      write(of, changed.subList(from, Math.min(changed.size(), from + AT_ONCE)));
    }
  }

  private void write(StockImport of, List<Object[]> rows) throws SQLException {
    var connection = em.unwrap(Connection.class);
    try (var insert = connection.prepareStatement("""
        INSERT INTO stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason, code, reference, by_name, note)
        SELECT gen_random_uuid(), l.id, l.place_id, now(), d.pieces, d.volume, 'ADJUSTMENT', 'OTHER', ?, ?, ?
        FROM unnest(?, ?, ?) AS d(lot, pieces, volume) JOIN lot l ON l.id = d.lot""")) {
      insert.setObject(1, of.id);
      insert.setString(2, of.byName);
      insert.setString(3, of.fileName);
      insert.setArray(4, connection.createArrayOf("uuid", rows.stream().map(r -> (UUID) r[0]).toArray()));
      insert.setArray(5, connection.createArrayOf("int4", rows.stream().map(r -> ((Number) r[1]).intValue()).toArray()));
      insert.setArray(6, connection.createArrayOf("numeric", rows.stream().map(Differences::volume).toArray()));
      insert.executeUpdate();
    }
  }

  /** What the lot then has, less what it has: so the sum is right, whatever the rounding. */
  private static BigDecimal volume(Object[] row) {
    int after = ((Number) row[1]).intValue() + ((Number) row[2]).intValue();
    var board = row[5] == null ? null : new Board((BigDecimal) row[5], (BigDecimal) row[6], (BigDecimal) row[7]);
    var log = row[8] == null ? null : new Log((BigDecimal) row[8], (BigDecimal) row[9]);
    return VolumeRule.named((String) row[4]).volume(board, log, after).subtract((BigDecimal) row[3]);
  }

  /** All of a lot goes to its new place: out of one and into the other, in one statement. */
  private void move(StockImport of) {
    em.createNativeQuery("""
        INSERT INTO stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason, reference, by_name)
        SELECT gen_random_uuid(), l.id, CASE s.sign WHEN 1 THEN w.id ELSE l.place_id END, now(), s.sign * l.pieces, s.sign * l.volume_m3, 'MOVE', ?1,
          CAST(?2 AS text)
        FROM import_plan p JOIN lot l ON l.id = p.lot_id JOIN place w ON w.name = p.place, (VALUES (1), (-1)) s(sign)
        WHERE p.import_id = ?1 AND p.outcome = 'CHANGED' AND p.moved AND l.pieces > 0 AND w.id <> l.place_id""")
        .setParameter(1, of.id).setParameter(2, of.byName).executeUpdate();
    em.createNativeQuery("""
        UPDATE lot l SET place_id = w.id, place = w.name FROM import_plan p JOIN place w ON w.name = p.place
        WHERE p.import_id = ?1 AND p.lot_id = l.id AND p.outcome = 'CHANGED' AND p.moved""").setParameter(1, of.id).executeUpdate();
  }
}
