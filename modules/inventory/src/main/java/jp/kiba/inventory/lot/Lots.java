package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.inventory.place.Place;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The lots of the bound company's book. */
@ApplicationScoped
@Transactional
public class Lots {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Promises promises;

  @Inject
  StockLedger ledger;

  @Inject
  LotNumbers numbers;

  @Inject
  CostSight costs;

  Page<LotView> page(FindLots wanted, Cursor after, int limit) {
    var select = wanted.narrow(Select.of(em, Lot.class, "select l from Lot l"));
    if (after != null) {
      select.where("(l.receivedAt < :at or (l.receivedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var page = Page.of(select.list("l.receivedAt desc, l.id desc", limit), limit, l -> Cursor.after(l.receivedAt, l.id));
    var promised = promises.of(page.items().stream().map(l -> l.id).toList());
    boolean shown = costs.shown();
    return page.map(l -> LotView.of(l, promised.getOrDefault(l.id, Promised.NOTHING), shown));
  }

  LotView one(UUID id) {
    return Optional.ofNullable(em.find(Lot.class, id)).map(this::view).orElseThrow(Problem::notFound);
  }

  LotView view(Lot lot) {
    return LotView.of(lot, promises.of(lot), costs.shown());
  }

  /** @return the lot, held until the transaction ends; empty when there is none */
  public Optional<Lot> lock(UUID id) {
    return Optional.ofNullable(em.find(Lot.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** In the order of their ids, so that two who want the same lots take turns.
   *  @return those that there are, held until the transaction ends */
  public List<Lot> lockAll(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : em.createQuery("select l from Lot l where l.id in :ids order by l.id", Lot.class)
        .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  /** @return the lot, held, as the caller saw it
   *  @throws Problem 404 when there is none, 409 when it has changed */
  Lot forCommand(UUID id, int version) {
    var lot = lock(id).orElseThrow(Problem::notFound);
    lot.seenAs(version);
    return lot;
  }

  /** Pieces that are neither offered nor reserved.
   *  @param lot locked
   *  @return negative when more was promised than is there */
  public int free(Lot lot) {
    return lot.pieces - promises.held(lot).pieces();
  }

  /** @param lots locked
   *  @return of each, as {@link #free(Lot)}; one query for all */
  public Map<UUID, Integer> free(Collection<Lot> lots) {
    var promised = promises.of(lots.stream().map(l -> l.id).toList());
    return lots.stream().collect(Collectors.toMap(l -> l.id, l -> l.pieces - promised.getOrDefault(l.id, Promised.NOTHING).pieces()));
  }

  /** @param lot locked
   *  @throws Problem 422 naming the field, when fewer pieces are neither offered nor reserved */
  public void available(Lot lot, int wanted, String field) {
    int free = free(lot);
    if (wanted > free) {
      throw Problem.refused(field, "inventory.not-available", lot.lotNumber, Math.max(0, free));
    }
  }

  /** @return the number
   *  @throws Problem 422 naming the field when a lot has it */
  public String freeNumber(String number, String field) {
    return numbers.unused(number, field);
  }

  /** Takes all of a lot to another place. It comes there before it leaves, since what is promised of it must be there at any moment.
   *  @param lot locked, and not empty */
  public void take(Lot lot, Place there, String note) {
    int pieces = lot.pieces;
    ledger.write(List.of(StockMovement.of(lot, pieces, MovementReason.MOVE).at(there.id()).noted(note)));
    ledger.write(List.of(StockMovement.of(lot, -pieces, MovementReason.MOVE).noted(note)));
    lot.lie(there);
    em.flush();
  }
}
