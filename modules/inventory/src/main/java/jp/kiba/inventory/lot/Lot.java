package jp.kiba.inventory.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.kernel.api.Now;

/**
 * Wood of one sort at one place. Received once, then issued piece by piece until nothing is left; it is never deleted. Every
 * change of the pieces comes with a {@link StockMovement}.
 */
@Entity
@Table(name = "lot")
public class Lot {
  private static final String BETWEEN = " / ";

  @Id
  UUID id;
  @Column(name = "lot_number")
  String lotNumber;
  @Embedded
  WoodColumns wood;
  int pieces;
  String place;
  @Column(name = "harvest_area")
  String harvestArea;
  @Column(name = "legality_evidence")
  String legalityEvidence;
  @Column(name = "cost_yen")
  Long costYen;
  @Column(name = "received_at")
  Instant receivedAt;
  @Version
  int version;

  protected Lot() {}

  static Lot received(ReceiveLot command) {
    var lot = new Lot();
    lot.id = UUID.randomUUID();
    lot.lotNumber = command.lotNumber();
    lot.wood = WoodColumns.of(command.wood().check());
    lot.pieces = command.pieces();
    lot.place = command.place();
    lot.harvestArea = said(command.harvestArea());
    lot.legalityEvidence = said(command.legalityEvidence());
    lot.costYen = command.costYen();
    lot.receivedAt = Now.instant();
    return lot;
  }

  /** @param taken at most {@link #pieces()}: the caller holds the lock and has looked */
  void issue(int taken) {
    pieces -= taken;
  }

  /** @return harvest area and evidence, or the one of them that is there, or null: what goes with the wood when it leaves */
  String originEvidence() {
    var said = Stream.of(harvestArea, legalityEvidence).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    return said(said);
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

  public Wood wood() {
    return wood.wood();
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
