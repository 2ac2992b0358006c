package jp.kiba.trading.loadplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.loading.Vehicle;

/**
 * A vehicle on a day, and what goes on it. Made → changed as often as one likes → thrown away; it ships nothing by itself. Whenever it
 * is saved it fits on the vehicle; what is shipped or called off afterwards it says when it is looked at.
 */
@Entity
@Table(name = "load_plan")
class LoadPlan {
  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "vehicle_id")
  Vehicle vehicle;
  LocalDate day;
  String note;
  @Column(name = "changed_at")
  Instant changedAt;
  @Column(name = "changed_by_name")
  String changedByName;
  @Version
  int version;
  @ElementCollection
  @CollectionTable(name = "load_plan_line", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  List<PlannedLine> lines = new ArrayList<>();

  protected LoadPlan() {}

  static LoadPlan empty() {
    var plan = new LoadPlan();
    plan.id = UUID.randomUUID();
    return plan;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void describe(Vehicle on, LocalDate when, String what) {
    vehicle = on;
    day = when;
    note = what.strip();
    changedAt = Now.instant();
    changedByName = Current.actor().name();
  }
}
