package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.inventory.lot.Lot;

/** Origins, for those who receive, work and ship wood. */
@ApplicationScoped
class OriginBook implements Origins {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Typing typing;

  @Inject
  Inheriting inheriting;

  @Inject
  Passing passing;

  @Inject
  Arriving arriving;

  @Override
  public void received(List<Received> lots) {
    typing.received(lots);
  }

  @Override
  public void passOn(Passage passage) {
    inheriting.passOn(passage);
  }

  @Override
  public void takeBack(UUID passage) {
    inheriting.takeBack(passage);
  }

  @Override
  public List<PassedOrigin> leaving(UUID lotId, int pieces) {
    em.flush();
    return passing.of(lotId, pieces);
  }

  @Override
  public Optional<Legality> legality(UUID lotId) {
    em.flush();
    var lot = em.find(Lot.class, lotId);
    return Optional.ofNullable(CustodyChain.legality(passing.of(lotId, lot.pieces()), lot.volumeM3()));
  }

  @Override
  public void arrived(UUID lotId, Arrival arrival) {
    arriving.arrived(lotId, arrival);
  }

  @Override
  public void arrived(UUID lotId, Arrival arrival, BigDecimal volumeM3) {
    arriving.arrived(lotId, arrival, volumeM3);
  }
}
