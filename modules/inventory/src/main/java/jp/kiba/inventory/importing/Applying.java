package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;

/** Makes stock of the rows that are good, set by set: new lots with their first movements, and what the file changed of old ones. */
@ApplicationScoped
@Transactional
class Applying {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  StockImports imports;

  @Inject
  Conflicts conflicts;

  @Inject
  Differences differences;

  @Inject
  Places places;

  @Inject
  Originating originating;

  @Inject
  Events events;

  /** What was good at the trial may not be good any more: it is looked at again, with the lots held. */
  void apply(UUID id) throws Exception {
    imports.patiently();
    var of = imports.locked(id).filter(i -> i.state == ImportState.APPLYING).orElse(null);
    if (of == null) {
      return;
    }
    hold(id);
    conflicts.find(of);
    of.counted(conflicts.tally(id));
    if (of.mode == ImportMode.ALL_OR_NOTHING && of.errorRows > 0) {
      of.at(ImportState.CHECKED);
      return;
    }
    makePlaces(id);
    describe(of);
    differences.apply(of);
    begin(of);
    originating.apply(id);
    remember(id);
    em.createNativeQuery("DELETE FROM import_row WHERE import_id = ?1 AND errors IS NULL AND conflicts IS NULL").setParameter(1, id).executeUpdate();
    of.applied();
    events.fire(ImportEvent.completed(of));
  }

  /** In the order of their ids, as everybody who moves many lots does. */
  private void hold(UUID id) {
    em.createNativeQuery("""
        SELECT count(*) FROM (SELECT FROM lot WHERE id IN (SELECT lot_id FROM import_plan WHERE import_id = ?1 AND outcome = 'CHANGED')
          ORDER BY id FOR NO KEY UPDATE) l""").setParameter(1, id).getSingleResult();
  }

  private void makePlaces(UUID id) {
    @SuppressWarnings("unchecked")
    List<String> names = em.createNativeQuery("""
        SELECT DISTINCT place FROM import_plan p WHERE import_id = ?1 AND outcome IN ('NEW', 'CHANGED')
          AND NOT EXISTS (SELECT FROM place WHERE name = p.place) ORDER BY place""").setParameter(1, id).getResultList();
    names.forEach(places::named);
  }

  /** What a row says takes the place of what was there; what it does not say stays. */
  private void describe(StockImport of) {
    em.createNativeQuery("""
        UPDATE lot l SET grade = CASE r.grade WHEN 'UNGRADED' THEN l.grade ELSE r.grade END, article = coalesce(r.article, l.article),
          drying = coalesce(r.drying, l.drying), moisture_percent = coalesce(r.moisture_percent, l.moisture_percent),
          surface = coalesce(r.surface, l.surface), treatment = coalesce(r.treatment, l.treatment),
          marks = CASE r.marks WHEN '' THEN l.marks ELSE r.marks END, pieces_per_bundle = coalesce(r.pieces_per_bundle, l.pieces_per_bundle),
          harvest_area = coalesce(r.harvest_area, l.harvest_area), legality_evidence = coalesce(r.legality_evidence, l.legality_evidence),
          cost_yen = coalesce(r.cost_yen, l.cost_yen), cost_pieces = CASE WHEN r.cost_yen IS NULL THEN l.cost_pieces ELSE greatest(r.pieces, 1) END,
          version = l.version + 1
        FROM import_plan p JOIN import_row r ON r.import_id = p.import_id AND r.row_number = p.row_number
        WHERE p.import_id = ?1 AND p.lot_id = l.id AND p.outcome = 'CHANGED' AND p.described""").setParameter(1, of.id).executeUpdate();
  }

  /** New lots, and what comes into them: two statements, however many there are. */
  private void begin(StockImport of) {
    em.createNativeQuery("""
        INSERT INTO lot (id, lot_number, kind, species, grade, product, article, thickness_mm, width_mm, length_mm, diameter_cm, length_m, drying,
          moisture_percent, surface, treatment, marks, pieces_per_bundle, volume_rule, place_id, place, harvest_area, legality_evidence,
          cost_yen, cost_pieces, received_at)
        SELECT r.lot_id, r.lot_number, r.kind, r.species, r.grade, r.product, r.article, r.thickness_mm, r.width_mm, r.length_mm, r.diameter_cm,
          r.length_m, r.drying, r.moisture_percent, r.surface, r.treatment, r.marks, r.pieces_per_bundle, r.volume_rule, w.id, w.name,
          r.harvest_area, r.legality_evidence, r.cost_yen, CASE WHEN r.cost_yen IS NOT NULL THEN r.pieces END, r.received_at
        FROM import_plan p JOIN import_row r ON r.import_id = p.import_id AND r.row_number = p.row_number JOIN place w ON w.name = r.place
        WHERE p.import_id = ?1 AND p.outcome = 'NEW' ORDER BY r.row_number""").setParameter(1, of.id).executeUpdate();
    em.createNativeQuery("""
        INSERT INTO stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason, reference, by_name)
        SELECT gen_random_uuid(), l.id, l.place_id, now(), r.pieces, r.volume_m3, 'IMPORT', ?1, CAST(?2 AS text)
        FROM import_row r JOIN lot l ON l.id = r.lot_id WHERE r.import_id = ?1 ORDER BY r.row_number""")
        .setParameter(1, of.id).setParameter(2, of.byName).executeUpdate();
  }

  private void remember(UUID id) {
    em.createNativeQuery("""
        INSERT INTO lot_import (lot_id, import_id, pieces, place, digest)
        SELECT l.id, r.import_id, r.pieces, r.place, r.digest FROM import_plan p JOIN import_row r ON r.import_id = p.import_id AND r.row_number = p.row_number
          JOIN lot l ON l.id = p.lot_id
        WHERE p.import_id = ?1 AND r.errors IS NULL AND r.conflicts IS NULL
        ON CONFLICT (lot_id) DO UPDATE SET import_id = excluded.import_id, pieces = excluded.pieces, place = excluded.place, digest = excluded.digest
        WHERE (lot_import.pieces, lot_import.place, lot_import.digest) IS DISTINCT FROM (excluded.pieces, excluded.place, excluded.digest)""")
        .setParameter(1, id).executeUpdate();
  }
}
