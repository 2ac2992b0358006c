package jp.kiba.trading.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The vehicles in our book: a company has a few dozen at the most. */
@ApplicationScoped
@Transactional
public class Vehicles {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @param archived null for all */
  Page<VehicleView> page(Boolean archived, Cursor after, int limit) {
    var select = Select.of(em, Vehicle.class, "select v from Vehicle v");
    if (archived != null) {
      select.where(archived ? "v.archivedAt is not null" : "v.archivedAt is null");
    }
    if (after != null) {
      select.where("(v.name > :name or (v.name = :name and v.id > :id))").with("name", after.key()).with("id", after.id());
    }
    return Page.of(select.list("v.name, v.id", limit), limit, v -> new Cursor(v.name, v.id)).map(VehicleView::of);
  }

  VehicleView add(DescribeVehicle command) {
    mustBeFree(command.name().strip(), null);
    var vehicle = Vehicle.added(command);
    em.persist(vehicle);
    em.flush();
    return VehicleView.of(vehicle);
  }

  VehicleView change(UUID id, DescribeVehicle command) {
    var vehicle = em.find(Vehicle.class, id);
    if (vehicle == null) {
      throw Problem.notFound();
    }
    vehicle.seenAs(command.version());
    mustBeFree(command.name().strip(), id);
    vehicle.describe(command);
    em.flush();
    return VehicleView.of(vehicle);
  }

  /** @throws Problem 422 naming the field when there is no such vehicle in use */
  public Vehicle inUse(UUID id, String field) {
    var vehicle = em.find(Vehicle.class, id);
    if (vehicle == null || vehicle.archivedAt != null) {
      throw Problem.refused(field, "trading.no-such-vehicle");
    }
    return vehicle;
  }

  private void mustBeFree(String name, UUID but) {
    var taken = em.createQuery("select v.id from Vehicle v where v.name = :name", UUID.class).setParameter("name", name).getResultList();
    if (taken.stream().anyMatch(id -> !id.equals(but))) {
      throw Problem.refused("name", "trading.vehicle-name-taken");
    }
  }
}
