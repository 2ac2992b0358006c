package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.inventory.mapping.CellError;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The imports of the bound company's book. */
@ApplicationScoped
@Transactional
class StockImports {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<StockImport> page(Cursor after, int limit) {
    var select = Select.of(em, StockImport.class, "select i from StockImport i");
    if (after != null) {
      select.where("(i.createdAt < :at or (i.createdAt = :at and i.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("i.createdAt desc, i.id desc", limit), limit, i -> Cursor.after(i.createdAt, i.id));
  }

  /** @throws Problem 404 */
  StockImport one(UUID id) {
    return Optional.ofNullable(em.find(StockImport.class, id)).orElseThrow(Problem::notFound);
  }

  /** Held until the transaction ends.
   *  @throws Problem 404, or 409 when it is another version than was seen */
  StockImport forCommand(UUID id, int version) {
    var found = locked(id).orElseThrow(Problem::notFound);
    if (found.version != version) {
      throw Problem.stale();
    }
    return found;
  }

  /** @return empty when it was discarded in the meantime */
  Optional<StockImport> locked(UUID id) {
    return Optional.ofNullable(em.find(StockImport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** For the transaction at hand: what writes many rows by one statement may take longer than what people wait for. And the planner knows
   *  nothing of rows that came a moment ago: it took 100,000 of them for one, and went through all of them once for each. */
  void patiently() {
    em.createNativeQuery("SET LOCAL statement_timeout = '15min'").executeUpdate();
    em.createNativeQuery("SET LOCAL enable_nestloop = off").executeUpdate();
  }

  Optional<StockImport> ofUpload(UUID uploadId) {
    return em.createQuery("select i from StockImport i where i.uploadId = :upload", StockImport.class).setParameter("upload", uploadId)
        .getResultStream().findFirst();
  }

  /** Rows with what is wrong with them, in the order of the sheet. */
  @SuppressWarnings("unchecked")
  Page<ImportRowView> errors(UUID id, Cursor after, int limit, Language language) {
    one(id);
    var rows = (java.util.List<Object[]>) em.createNativeQuery("""
        SELECT row_number, coalesce(lot_number, ''), CAST(coalesce(errors, '[]') || coalesce(conflicts, '[]') AS text), new_id FROM (
          SELECT *, lot_id AS new_id FROM import_row WHERE import_id = ?1 AND row_number > ?2 AND (errors IS NOT NULL OR conflicts IS NOT NULL)) r
        ORDER BY row_number LIMIT ?3""").setParameter(1, id).setParameter(2, after == null ? 0 : Integer.parseInt(after.key()))
        .setParameter(3, limit + 1).getResultList();
    return Page.of(rows, limit, row -> new Cursor(row[0].toString(), (UUID) row[3]))
        .map(row -> ImportRowView.of(((Number) row[0]).intValue(), (String) row[1], Json.readAll((String) row[2], CellError.class), language));
  }
}
