package jp.kiba.inventory.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.place.Place;
import jp.kiba.kernel.api.Now;

/**
 * Wood of one sort at one place. Received, then issued, adjusted, counted, split until nothing is left; it is never deleted. Its
 * pieces and m³ are the sums of its {@link StockMovement}s and cannot be written.
 */
@Entity
@Table(name = "lot")
public class Lot {
  @Id
  UUID id;
  @Column(name = "lot_number")
  String lotNumber;
  @Embedded
  WoodColumns wood;
  @Column(insertable = false, updatable = false)
  int pieces;
  @Column(name = "volume_m3", insertable = false, updatable = false)
  BigDecimal volumeM3 = BigDecimal.ZERO;
  @Column(name = "place_id")
  UUID placeId;
  /** Its name, which nodes of the release before read. */
  String place;
  @Column(name = "harvest_area")
  String harvestArea;
  @Column(name = "legality_evidence")
  String legalityEvidence;
  @Column(name = "cost_yen")
  Long costYen;
  /** For how many pieces the cost was paid. */
  @Column(name = "cost_pieces")
  Integer costPieces;
  @Column(name = "received_at")
  Instant receivedAt;
  @Version
  int version;

  protected Lot() {}

  static Lot received(ReceiveLot command, Place place) {
    var lot = new Lot();
    lot.id = UUID.randomUUID();
    lot.lotNumber = command.lotNumber();
    lot.wood = WoodColumns.of(command.wood().check("wood."));
    lot.lie(place);
    lot.harvestArea = said(command.harvestArea());
    lot.legalityEvidence = said(command.legalityEvidence());
    lot.costYen = command.costYen();
    lot.costPieces = command.costYen() == null ? null : command.pieces();
    lot.receivedAt = Now.instant();
    return lot;
  }

  /** Lies there from now on. */
  final void lie(Place where) {
    placeId = where.id();
    place = where.name();
  }

  /** Foresees what the database makes of a movement.
   *  @return m³ that it moves */
  BigDecimal moved(int difference) {
    var before = volumeM3;
    pieces += difference;
    volumeM3 = wood.volume(pieces);
    return volumeM3.subtract(before);
  }

  public UUID id() {
    return id;
  }

  public String lotNumber() {
    return lotNumber;
  }

  public int pieces() {
    return pieces;
  }

  /** @return m³ of what is there, by the lot's own rule */
  public BigDecimal volumeM3() {
    return volumeM3;
  }

  public Wood wood() {
    return wood.wood();
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
