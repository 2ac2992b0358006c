package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;

/** The lots of the bound company's book. */
@ApplicationScoped
@Transactional
public class Lots {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<LotView> page(Kind kind, String species, String text, Cursor after, int limit) {
    var select = Select.of(em, Lot.class, "select l from Lot l")
        .where("l.wood.kind = :kind", "kind", kind)
        .where("l.wood.species = :species", "species", species)
        .where("(locate(lower(:text), lower(l.lotNumber)) > 0 or locate(lower(:text), lower(l.place)) > 0)", "text", text);
    if (after != null) {
      select.where("(l.receivedAt < :at or (l.receivedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("l.receivedAt desc, l.id desc", limit), limit, l -> Cursor.after(l.receivedAt, l.id)).map(LotView::of);
  }

  LotView one(UUID id) {
    return Optional.ofNullable(em.find(Lot.class, id)).map(LotView::of).orElseThrow(Problem::notFound);
  }

  /** @return the lot, held until the transaction ends; empty when there is none */
  public Optional<Lot> lock(UUID id) {
    return Optional.ofNullable(em.find(Lot.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Pieces that are neither offered nor promised. What a listing has to deliver is all it offers while it is published, and what
   *  is reserved of it after it was withdrawn or its schedule ended, without what was shipped for it already. Cannot be too high
   *  while the lot is locked: buyers only move pieces from offered to reserved, and of one that ended they are kept out until
   *  this transaction ends.
   *  @param lot locked
   *  @return negative when more was promised than is there */
  public int free(Lot lot) {
    var promised = (Number) em.createNativeQuery("""
        WITH listed AS (
          SELECT l.id, l.offered_pieces, l.available_pieces, l.status, l.publish_until <= clock_timestamp() AS over
          FROM market.listing l WHERE l.id IN (SELECT k.listing_id FROM listing_lot k WHERE k.lot_id = ?1) ORDER BY l.id FOR UPDATE)
        SELECT coalesce(sum(greatest(0, l.offered_pieces - CASE WHEN l.status = 'WITHDRAWN' OR l.over THEN l.available_pieces ELSE 0 END
          + coalesce((SELECT sum(m.pieces) FROM stock_movement m WHERE m.listing_id = l.id), 0))), 0) FROM listed l""")
        .setParameter(1, lot.id).getSingleResult();
    return lot.pieces - promised.intValue();
  }
}
