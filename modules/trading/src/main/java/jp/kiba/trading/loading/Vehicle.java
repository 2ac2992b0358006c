package jp.kiba.trading.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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

  public UUID id() {
    return id;
  }

  /** @param cargo in the order of the request's lines
   *  @throws Problem 422 naming the pieces of the first line that does not fit on it any more */
  public void mustTake(List<Room.Cargo> cargo) {
    var loaded = room().fill(cargo);
    for (int i = 0; i < cargo.size(); i++) {
      var limit = loaded.get(i).limit();
      if (limit != null) {
        throw Problem.refused("lines[" + i + "].pieces", words(limit), name, loaded.get(i).pieces());
      }
    }
  }

  private static String words(Room.Limit limit) {
    return switch (limit) {
      case VOLUME -> "trading.load-volume";
      case WEIGHT -> "trading.load-weight";
      case LENGTH -> "trading.load-length";
      case UNKNOWN -> "trading.load-unknown";
    };
  }

  /** @return what it takes */
  public Room room() {
    return new Room(capacityM3, capacityKg, bedLengthMm);
  }
}
