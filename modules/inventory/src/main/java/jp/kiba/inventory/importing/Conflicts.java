package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.workbook.StockColumn;

/** What is wrong with rows that were understood: beside each other, and beside the stock that there is. Found for all rows at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Conflicts {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** Finds them anew. */
  void find(StockImport of) {
    var mapping = Json.read(of.mapping, Mapping.class);
    em.createNativeQuery("UPDATE import_row SET conflicts = NULL WHERE import_id = ?1 AND conflicts IS NOT NULL").setParameter(1, of.id).executeUpdate();
    twice(of.id, mapping);
    place(of, mapping);
    stock(of.id, mapping);
    tooFew(of.id, mapping);
  }

  private void twice(UUID id, Mapping mapping) {
    var query = em.createNativeQuery("""
        UPDATE import_row r SET conflicts = coalesce(conflicts, '[]') || jsonb_build_array(jsonb_build_object('index', CAST(?2 AS int),
          'column', CAST(?3 AS text), 'key', CAST(?4 AS text), 'arguments', jsonb_build_array(r.lot_number, d.rows)))
        FROM (SELECT key, string_agg(row_number::text, ', ' ORDER BY row_number) AS rows FROM (
            SELECT lot_number_key(lot_number) AS key, row_number,
              row_number() OVER (PARTITION BY lot_number_key(lot_number) ORDER BY row_number) AS n FROM import_row WHERE import_id = ?1) o
          GROUP BY key HAVING count(*) > 1) d
        WHERE r.import_id = ?1 AND lot_number_key(r.lot_number) = d.key""");
    blaming(query, id, mapping, StockColumn.LOT_NUMBER, "inventory.import-twice").executeUpdate();
  }

  private void place(StockImport of, Mapping mapping) {
    var archived = em.createNativeQuery("""
        UPDATE import_row r SET conflicts = coalesce(conflicts, '[]') || jsonb_build_array(jsonb_build_object('index', CAST(?2 AS int),
          'column', CAST(?3 AS text), 'key', CAST(?4 AS text), 'arguments', jsonb_build_array(r.place)))
        FROM place p WHERE r.import_id = ?1 AND p.name = r.place AND p.archived_at IS NOT NULL""");
    blaming(archived, of.id, mapping, StockColumn.PLACE, "inventory.import-place-archived").executeUpdate();
    if (!of.newPlaces) {
      var unknown = em.createNativeQuery("""
          UPDATE import_row r SET conflicts = coalesce(conflicts, '[]') || jsonb_build_array(jsonb_build_object('index', CAST(?2 AS int),
            'column', CAST(?3 AS text), 'key', CAST(?4 AS text), 'arguments', jsonb_build_array(r.place)))
          WHERE r.import_id = ?1 AND r.place IS NOT NULL AND NOT EXISTS (SELECT FROM place p WHERE p.name = r.place)""");
      blaming(unknown, of.id, mapping, StockColumn.PLACE, "inventory.import-place-unknown").executeUpdate();
    }
  }

  /** Of a lot that there is. What it is made of does not change; how many there are of one that was never imported is not the sheet's to say. */
  private void stock(UUID id, Mapping mapping) {
    var other = em.createNativeQuery("""
        UPDATE import_row r SET conflicts = coalesce(conflicts, '[]') || jsonb_build_array(jsonb_build_object('index', CAST(?2 AS int),
          'column', CAST(?3 AS text), 'key', CAST(?4 AS text), 'arguments', jsonb_build_array(r.lot_number)))
        FROM import_plan p WHERE r.import_id = ?1 AND p.import_id = ?1 AND p.row_number = r.row_number AND p.other_wood AND r.errors IS NULL""");
    blaming(other, id, mapping, StockColumn.LOT_NUMBER, "inventory.import-other-wood").executeUpdate();
    var byHand = em.createNativeQuery("""
        UPDATE import_row r SET conflicts = coalesce(conflicts, '[]') || jsonb_build_array(jsonb_build_object('index', CAST(?2 AS int),
          'column', CAST(?3 AS text), 'key', CAST(?4 AS text), 'arguments', jsonb_build_array(r.lot_number, l.pieces)))
        FROM import_plan p JOIN lot l ON l.id = p.lot_id
        WHERE r.import_id = ?1 AND p.import_id = ?1 AND p.row_number = r.row_number AND r.errors IS NULL AND l.pieces <> r.pieces
          AND NOT p.imported""");
    blaming(byHand, id, mapping, StockColumn.PIECES, "inventory.import-by-hand").executeUpdate();
  }

  /** Neither below nothing nor below what is offered and promised; the database has the last word on it. */
  private void tooFew(UUID id, Mapping mapping) {
    var query = em.createNativeQuery("""
        WITH fewer AS (
          SELECT p.row_number, l.id, l.pieces, p.difference FROM import_plan p JOIN lot l ON l.id = p.lot_id
          WHERE p.import_id = ?1 AND p.imported AND p.difference < 0 AND p.outcome = 'CHANGED'
        ), promised AS (
          SELECT k.lot_id, sum(greatest(0, o.offered_pieces
              - CASE WHEN o.status = 'WITHDRAWN' OR o.publish_until <= clock_timestamp() THEN o.available_pieces ELSE 0 END
              + coalesce((SELECT sum(s.pieces) FROM stock_movement s WHERE s.listing_id = o.id), 0))) AS pieces
          FROM listing_lot k JOIN market.listing o ON o.id = k.listing_id WHERE k.lot_id IN (SELECT id FROM fewer) GROUP BY k.lot_id)
        UPDATE import_row r SET conflicts = coalesce(r.conflicts, '[]') || jsonb_build_array(jsonb_build_object('index', CAST(?2 AS int),
          'column', CAST(?3 AS text), 'key', CAST(?4 AS text), 'arguments', jsonb_build_array(r.lot_number, f.pieces, -f.difference)))
        FROM fewer f LEFT JOIN promised o ON o.lot_id = f.id
        WHERE r.import_id = ?1 AND r.row_number = f.row_number AND f.pieces + f.difference < coalesce(o.pieces, 0)""");
    blaming(query, id, mapping, StockColumn.PIECES, "inventory.import-too-few").executeUpdate();
  }

  private static Query blaming(Query query, UUID id, Mapping mapping, StockColumn column, String key) {
    int index = mapping.columns().stream().filter(c -> c.column() == column).mapToInt(Mapping.Assigned::index).findFirst().orElse(-1);
    return query.setParameter(1, id).setParameter(2, index).setParameter(3, column.name()).setParameter(4, key);
  }

  Tally tally(UUID id) {
    var row = (Object[]) em.createNativeQuery("""
        SELECT count(*), count(*) FILTER (WHERE outcome = 'ERROR'), count(*) FILTER (WHERE outcome = 'NEW'),
          count(*) FILTER (WHERE outcome = 'CHANGED'), count(*) FILTER (WHERE outcome = 'SAME') FROM import_plan WHERE import_id = ?1""")
        .setParameter(1, id).getSingleResult();
    return new Tally(whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3]), whole(row[4]));
  }

  private static int whole(Object count) {
    return ((Number) count).intValue();
  }
}
