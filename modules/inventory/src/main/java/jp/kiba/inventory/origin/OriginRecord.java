package jp.kiba.inventory.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Certificate;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.OriginText;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;
import jp.kiba.kernel.api.Problem;

/**
 * Where wood comes from, what shows it, and whether that was found lawful. Opened pending → verified, or found that it cannot
 * be; another fact makes it pending again. Attached to lots, whose wood it goes along with. Kept five years from the last piece
 * that left such a lot (クリーンウッド法 施行規則), then it may be deleted.
 */
@Entity
@Table(name = "origin_record")
class OriginRecord {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Id
  UUID id;
  String number;
  @Column(name = "own_harvest")
  boolean ownHarvest;
  String species;
  String country;
  String prefecture;
  String area;
  @Column(name = "harvested_from")
  LocalDate harvestedFrom;
  @Column(name = "harvested_until")
  LocalDate harvestedUntil;
  @Enumerated(EnumType.STRING)
  @Column(name = "evidence_kind")
  EvidenceKind evidence;
  String certificate;
  @Column(name = "certificate_until")
  LocalDate certificateUntil;
  @Enumerated(EnumType.STRING)
  Legality legality;
  @Column(name = "legality_reason")
  String reason;
  @Column(name = "verified_at")
  Instant verifiedAt;
  @Convert(converter = NullableUuid.class)
  @Column(name = "verified_by")
  UUID verifiedBy;
  @Column(name = "verified_by_name")
  String verifiedByName;
  @Column(name = "certified_m3")
  BigDecimal certifiedM3;
  // Only the database moves it, together with the lot's share.
  @Column(name = "attached_m3", insertable = false, updatable = false)
  BigDecimal attachedM3 = BigDecimal.ZERO;
  String supplier;
  String note;
  boolean disclosed;
  @Convert(converter = NullableUuid.class)
  @Column(name = "received_line")
  UUID receivedLine;
  @Column(name = "received_index")
  Integer receivedIndex;
  @Column(name = "passed_on")
  String passedOn;
  @Column(name = "opened_at")
  Instant openedAt;
  @Version
  int version;

  protected OriginRecord() {}

  static OriginRecord opened(String number, OriginFacts facts) {
    var record = new OriginRecord();
    record.id = UUID.randomUUID();
    record.number = number;
    record.legality = Legality.PENDING;
    record.reason = "";
    record.openedAt = Now.instant();
    record.take(facts);
    return record;
  }

  private void take(OriginFacts facts) {
    ownHarvest = facts.ownHarvest();
    species = "," + String.join(",", facts.species().stream().sorted().distinct().toList()) + ",";
    country = facts.country();
    prefecture = facts.prefecture();
    area = facts.area();
    harvestedFrom = facts.harvestedFrom();
    harvestedUntil = facts.harvestedUntil();
    evidence = facts.evidence();
    certificate = facts.certificate();
    certificateUntil = facts.certificateUntil();
    certifiedM3 = facts.certifiedM3() == null ? null : facts.certifiedM3().setScale(4);
    supplier = facts.supplier();
    note = facts.note();
    disclosed = facts.disclosed();
  }

  /** @throws Problem 409 when somebody changed it since, 422 when less would be covered than is attached, or a fact is the
   *      supplier's to change */
  void change(int seen, OriginFacts facts) {
    seenAs(seen);
    var before = facts();
    if (receivedLine != null && !before.sameOrigin(facts)) {
      throw Problem.refused("origin", "inventory.origin-received");
    }
    if (facts.certifiedM3() != null && facts.certifiedM3().compareTo(attachedM3) < 0) {
      throw Problem.refused("origin.certifiedM3", "inventory.origin-attached-more", attachedM3);
    }
    take(facts);
    if (legality == Legality.VERIFIED && !before.sameOrigin(facts())) {
      legality = Legality.PENDING;
      reason = "";
    }
  }

  /** @param files how many there are
   *  @throws Problem 409 when somebody changed it since, 422 when nothing that counts is there to verify it by, or the reason, which buyers read, names somebody */
  void verify(VerifyOrigin command, Actor by, long files) {
    seenAs(command.version());
    OriginText.check("reason", command.reason(), supplier);
    if (command.legality() == Legality.VERIFIED) {
      mustBeShown(files);
    }
    legality = command.legality();
    reason = command.reason().strip();
    verifiedAt = Now.instant();
    verifiedBy = by.id();
    verifiedByName = by.name();
  }

  /** By a kind of evidence or a paper, a certificate by its number or a copy; what the supplier passed on shows it already. */
  private void mustBeShown(long files) {
    boolean bare = receivedLine == null && files == 0;
    if (bare && evidence == EvidenceKind.NONE) {
      throw Problem.refused("legality", "inventory.origin-no-evidence");
    }
    if (bare && evidence.certified() && certificate.isBlank()) {
      throw Problem.refused("legality", "inventory.origin-certificate-number");
    }
    if (isOver()) {
      throw Problem.refused("legality", "inventory.origin-certificate-over", certificateUntil.toString());
    }
  }

  /** One that has ended still shows where wood is from that was felled, or came to us with it, while it was good. */
  private boolean isOver() {
    if (certificateUntil == null || !certificateUntil.isBefore(Now.today())) {
      return false;
    }
    boolean felledBefore = harvestedUntil != null && !harvestedUntil.isAfter(certificateUntil);
    boolean cameBefore = receivedLine != null && !openedAt.atZone(JAPAN).toLocalDate().isAfter(certificateUntil);
    return !felledBefore && !cameBefore;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  List<String> speciesCodes() {
    return List.of(species.substring(1, species.length() - 1).split(","));
  }

  /** @return what the evidence still covers; null when it names no volume */
  BigDecimal remainingM3() {
    return certifiedM3 == null ? null : certifiedM3.subtract(attachedM3).max(BigDecimal.ZERO);
  }

  /** @return null when there is none, or it is the supplier's own, who says so in their own step */
  Certificate ownCertificate() {
    return certificate.isBlank() || receivedLine != null ? null : new Certificate(certificate, certificateUntil);
  }

  OriginFacts facts() {
    return new OriginFacts(ownHarvest, speciesCodes(), country, prefecture, area, harvestedFrom, harvestedUntil, evidence,
        certificate, certificateUntil, certifiedM3, supplier, note, disclosed);
  }
}
