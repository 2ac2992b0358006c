package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.mapping.CellError;
import jp.kiba.inventory.result.RowErrors;
import jp.kiba.kernel.api.Language;

/** The rows of an import that are wrong. */
@ApplicationScoped
@Transactional
class ErrorRows {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return the next ones in the order of the sheet; none at the end */
  @SuppressWarnings("unchecked")
  List<RowErrors.RowError> after(UUID id, int row, int most, Language language) {
    var rows = (List<Object[]>) em.createNativeQuery("""
        SELECT row_number, CAST(coalesce(errors, '[]') || coalesce(conflicts, '[]') AS text) FROM import_row
        WHERE import_id = ?1 AND row_number > ?2 AND (errors IS NOT NULL OR conflicts IS NOT NULL) ORDER BY row_number LIMIT ?3""")
        .setParameter(1, id).setParameter(2, row).setParameter(3, most).getResultList();
    return rows.stream().map(r -> new RowErrors.RowError(((Number) r[0]).intValue(),
        Json.readAll((String) r[1], CellError.class).stream().map(e -> new RowErrors.CellText(e.index(), e.text(language))).toList())).toList();
  }
}
