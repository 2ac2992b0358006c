package jp.kiba.inventory.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.kiba.inventory.api.OriginText;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.place.Place;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

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
    OriginText.check("harvestArea", command.harvestArea(), null);
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

  /** A lot that other lots became, or that was found; empty, and without cost.
   *  @param wood checked
   *  @param parents what it says of its origin is what they all say alike */
  public static Lot made(String lotNumber, Wood wood, Place place, List<Lot> parents) {
    var lot = new Lot();
    lot.id = UUID.randomUUID();
    lot.lotNumber = lotNumber;
    lot.wood = WoodColumns.of(wood);
    lot.lie(place);
    lot.harvestArea = alike(parents, p -> p.harvestArea);
    lot.legalityEvidence = alike(parents, p -> p.legalityEvidence);
    lot.receivedAt = Now.instant();
    return lot;
  }

  private static String alike(List<Lot> lots, Function<Lot, String> text) {
    var texts = lots.stream().map(text).distinct().toList();
    return texts.size() == 1 ? texts.get(0) : null;
  }

  /** @return an empty lot of the same wood at the same place, which bears its share of the cost */
  Lot part(String number, int itsPieces) {
    var part = new Lot();
    part.id = UUID.randomUUID();
    part.lotNumber = number;
    part.wood = WoodColumns.of(wood.wood(), wood.volumeRule());
    part.placeId = placeId;
    part.place = place;
    part.harvestArea = harvestArea;
    part.legalityEvidence = legalityEvidence;
    part.receivedAt = Now.instant();
    part.cost(costOf(itsPieces), itsPieces);
    return part;
  }

  /** @return what so many of its pieces have cost on average, in whole yen, rounded down; null when that is not known */
  public Long costOf(int some) {
    return costYen == null || costPieces == null || costPieces == 0 ? null
        : BigDecimal.valueOf(costYen).multiply(BigDecimal.valueOf(some)).divideToIntegralValue(BigDecimal.valueOf(costPieces)).longValueExact();
  }

  /** More pieces at a cost: the average moves. Before they are booked.
   *  @param yen for these pieces together; null when not known: then what is known of the others stays */
  public void cost(Long yen, int more) {
    if (yen == null) {
      return;
    }
    var before = costOf(pieces);
    boolean averaged = before != null && pieces > 0;
    costYen = averaged ? before + yen : yen;
    costPieces = averaged ? pieces + more : more;
  }

  /** @throws Problem 409 when somebody changed it since */
  public void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  /** @throws Problem 422 when the other is other wood, goes by another rule, or comes from elsewhere */
  void mayTakeIn(Lot other) {
    if (!wood.wood().equals(other.wood.wood()) || !wood.volumeRule().equals(other.wood.volumeRule())) {
      throw Problem.refused("fromLotId", "inventory.merge-other-wood");
    }
    if (!Objects.equals(harvestArea, other.harvestArea) || !Objects.equals(legalityEvidence, other.legalityEvidence)) {
      throw Problem.refused("fromLotId", "inventory.merge-other-origin");
    }
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

  /** @return the name of the place */
  public String placeName() {
    return place;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public UUID placeId() {
    return placeId;
  }

  /** @return m³ of that many of its pieces, by its rule */
  public BigDecimal volumeOf(int some) {
    return wood.volume(some);
  }

  public Wood wood() {
    return wood.wood();
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
