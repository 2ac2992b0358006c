package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.mapping.KindGuess;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.workbook.StockColumn;

/** How the company's tables were read before. */
@ApplicationScoped
@Transactional
class Mappings {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  void remember(String fingerprint, String mapping) {
    em.createNativeQuery("""
        INSERT INTO import_mapping (fingerprint, mapping, used_at) VALUES (?1, ?2, now())
        ON CONFLICT (fingerprint) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at""")
        .setParameter(1, fingerprint).setParameter(2, mapping).executeUpdate();
  }

  boolean knows(String fingerprint) {
    return found(fingerprint).isPresent();
  }

  /** @return as it was read the last time, else as its headers suggest */
  Mapping suggest(Analysis.Top sheet) {
    var header = Header.find(sheet.first());
    if (header == null) {
      return new Mapping(sheet.index(), sheet.first().isEmpty() ? 1 : sheet.first().get(0).number(), List.of(), List.of());
    }
    return found(header.fingerprint()).map(m -> new Mapping(sheet.index(), header.row(), m.columns(), m.constants()))
        .orElseGet(() -> guessed(sheet, new Mapping(sheet.index(), header.row(), header.suggested(), List.of())));
  }

  /** A table that says nowhere what sort of wood it is of most often is of one. */
  private static Mapping guessed(Analysis.Top sheet, Mapping mapping) {
    return guess(sheet, mapping).filter(g -> mapping.constant(StockColumn.KIND).isEmpty()).map(mapping::with).orElse(mapping);
  }

  /** @return what goes for every row because the table looks like it; empty when nothing does */
  static Optional<Mapping.Constant> guess(Analysis.Top sheet, Mapping mapping) {
    return KindGuess.of(sheet.name(), sheet.first(), mapping).map(word -> new Mapping.Constant(StockColumn.KIND, word));
  }

  /** Whoever chose another sheet, or another row of headers, has not chosen its columns yet: they are suggested. What was guessed of
   *  the sheet before goes with it; what people entered stays. */
  Mapping filled(Mapping wanted, Analysis.Top sheet, Mapping before, Analysis.Top sheetBefore) {
    if (!wanted.columns().isEmpty()) {
      return wanted;
    }
    var suggested = wanted.sheet().equals(before.sheet())
        ? new Mapping(wanted.sheet(), wanted.headerRow(), Header.at(sheet.first(), wanted.headerRow()).suggested(), List.of()) : suggest(sheet);
    var old = guess(sheetBefore, before);
    var entered = wanted.constants().stream().filter(c -> !old.equals(Optional.of(c))).toList();
    return guessed(sheet, new Mapping(suggested.sheet(), suggested.headerRow(), suggested.columns(), entered));
  }

  private Optional<Mapping> found(String fingerprint) {
    @SuppressWarnings("unchecked")
    List<String> rows = em.createNativeQuery("SELECT mapping FROM import_mapping WHERE fingerprint = ?1").setParameter(1, fingerprint).getResultList();
    return rows.stream().findFirst().map(json -> Json.read(json, Mapping.class));
  }
}
