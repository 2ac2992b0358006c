package jp.kiba.tenancy.partner;

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
import jp.kiba.tenancy.api.Disclosure.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trading relationship, the same row in both books. Requested → active (by the one who was asked) → ended (by either), or
 * requested → declined (by the one asked), or requested → ended (taken back by the one who asked).
 */
@Entity
@Table(name = "partnership")
class Partnership {
  @Schema(name = "PartnerStatus")
  enum Status { REQUESTED, ACTIVE, DECLINED, ENDED }

  @Id
  UUID id;
  UUID requester;
  UUID addressee;
  @Enumerated(EnumType.STRING)
  Status status;
  String message;
  @Column(name = "requested_at")
  Instant requestedAt;
  @Column(name = "answered_at")
  Instant answeredAt;
  @Version
  int version;

  protected Partnership() {}

  static Partnership asked(UUID requester, UUID addressee, String message) {
    var asked = new Partnership();
    asked.id = UUID.randomUUID();
    asked.requester = requester;
    asked.addressee = addressee;
    asked.status = Status.REQUESTED;
    asked.message = message;
    asked.requestedAt = Now.instant();
    return asked;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  PartnerEvent accept(UUID by) {
    answer(by, Status.ACTIVE);
    return new PartnerEvent("partner.accepted", id, other(by));
  }

  PartnerEvent decline(UUID by) {
    answer(by, Status.DECLINED);
    return new PartnerEvent("partner.declined", id, other(by));
  }

  PartnerEvent end(UUID by) {
    allowed(status == Status.ACTIVE || status == Status.REQUESTED && by.equals(requester));
    status = Status.ENDED;
    answeredAt = Now.instant();
    return new PartnerEvent("partner.ended", id, other(by));
  }

  /** Says no to the other side, whatever there is between the two: a request of theirs is declined, the rest ends. */
  PartnerEvent sever(UUID by) {
    return status == Status.REQUESTED && by.equals(addressee) ? decline(by) : end(by);
  }

  /** Where each of the two stands with the other. */
  Standing standing() {
    return status == Status.ACTIVE ? Standing.PARTNER : Standing.STRANGER;
  }

  UUID other(UUID us) {
    return us.equals(requester) ? addressee : requester;
  }

  private void answer(UUID by, Status answer) {
    allowed(status == Status.REQUESTED && by.equals(addressee));
    status = answer;
    answeredAt = Now.instant();
  }

  private static void allowed(boolean allowed) {
    if (!allowed) {
      throw Problem.conflict("transition-not-allowed", "tenancy.partnership-transition");
    }
  }
}
