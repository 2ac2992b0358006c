package jp.kiba.inventory.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * A yard or a warehouse. Open → archived, when nothing lies there any more, and open again when it is needed. Its name is
 * unique, archived ones included: the ledger still speaks of them.
 */
@Entity
@Table(name = "place")
public class Place {
  @Id
  UUID id;
  String name;
  @Enumerated(EnumType.STRING)
  PlaceKind kind;
  String prefecture;
  String note;
  @Column(name = "archived_at")
  Instant archivedAt;
  @Version
  int version;

  protected Place() {}

  static Place added(String name, PlaceKind kind) {
    var place = new Place();
    place.id = UUID.randomUUID();
    place.name = name.strip();
    place.kind = kind;
    place.note = "";
    return place;
  }

  void describe(PlaceKind kind, String prefecture, String note) {
    this.kind = kind;
    this.prefecture = prefecture;
    this.note = note == null ? "" : note;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void archive() {
    if (archivedAt == null) {
      archivedAt = Now.instant();
    }
  }

  void reopen() {
    archivedAt = null;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }
}
