package jp.kiba.inventory.transformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The transformations in the bound company's book. */
@ApplicationScoped
@Transactional
class Transformations {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<TransformationSummary> page(UUID lotId, LocalDate from, LocalDate to, Cursor after, int limit) {
    var select = Select.of(em, Transformation.class, "select t from Transformation t")
        .where("exists (select i.id from TransformationLine i where i.transformation = t and i.lot.id = :lot)", "lot", lotId)
        .where("t.performedOn >= :from", "from", from)
        .where("t.performedOn <= :to", "to", to);
    if (after != null) {
      select.where("(t.at < :at or (t.at = :at and t.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("t.at desc, t.id desc", limit), limit, t -> Cursor.after(t.at, t.id)).map(TransformationSummary::of);
  }

  TransformationView one(UUID id) {
    // Lines and their lots in one query; without it there would be one for each lot.
    em.createQuery("select i from TransformationLine i join fetch i.lot where i.transformation.id = :id", TransformationLine.class)
        .setParameter("id", id).getResultList();
    return TransformationView.of(found(em.find(Transformation.class, id)));
  }

  Transformation lock(UUID id) {
    return found(em.find(Transformation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Transformation found(Transformation transformation) {
    if (transformation == null) {
      throw Problem.notFound();
    }
    return transformation;
  }
}
