package jp.kiba.trading.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** A lorry of ours or of a haulier's. In use → put away, when nobody loads it any more. */
@Entity(name = "Vehicle")
@Table(name = "vehicle")
public class Vehicle {
  @Id
  UUID id;
  String name;
  @Column(name = "capacity_m3")
  BigDecimal capacityM3;
  @Column(name = "capacity_kg")
  int capacityKg;
  @Column(name = "bed_length_mm")
  int bedLengthMm;
  @Column(name = "archived_at")
  Instant archivedAt;
  @Version
  int version;

  protected Vehicle() {}

  static Vehicle added(DescribeVehicle command) {
    var vehicle = new Vehicle();
    vehicle.id = UUID.randomUUID();
    vehicle.describe(command);
    return vehicle;
  }

  void describe(DescribeVehicle command) {
    name = command.name().strip();
    capacityM3 = command.capacityM3();
    capacityKg = command.capacityKg();
    bedLengthMm = command.bedLengthMm();
    archivedAt = !command.archived() ? null : archivedAt == null ? Now.instant() : archivedAt;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  public String name() {
    return name;
  }

  /** @return what it takes */
  public Room room() {
    return new Room(capacityM3, capacityKg, bedLengthMm);
  }
}
