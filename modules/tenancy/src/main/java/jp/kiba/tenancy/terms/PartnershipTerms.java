package jp.kiba.tenancy.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Payment;
import jp.kiba.tenancy.api.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the terms with a partner, the same row in both books. Proposed → agreed or refused by the other side, or
 * withdrawn by the one who proposed it. What it says never changes; the agreed one with the highest number holds.
 */
@Entity
@Table(name = "partnership_terms")
class PartnershipTerms {
  @Schema(name = "TermsStatus")
  enum Status { PROPOSED, AGREED, REFUSED, WITHDRAWN }

  @Id
  UUID id;
  @Column(name = "partnership_id")
  UUID partnershipId;
  @Column(name = "terms_no")
  int termsNo;
  UUID proposer;
  @Enumerated(EnumType.STRING)
  Status status;
  @Enumerated(EnumType.STRING)
  Payment payment;
  @Column(name = "closing_day")
  Integer closingDay;
  @Column(name = "due_months")
  Integer dueMonths;
  @Column(name = "due_day")
  Integer dueDay;
  @Column(name = "due_days")
  Integer dueDays;
  @Column(name = "quantity_tolerance_percent")
  BigDecimal quantityTolerancePercent;
  @Enumerated(EnumType.STRING)
  @Column(name = "amount_rounding")
  Rounding amountRounding;
  @Column(name = "volume_rule")
  String volumeRule;
  @Column(name = "price_list")
  String priceList;
  @Column(name = "answer_days")
  Integer answerDays;
  @Column(name = "receipt_days")
  Integer receiptDays;
  @Column(name = "claim_days")
  Integer claimDays;
  String remarks;
  @Column(name = "proposed_at")
  Instant proposedAt;
  @Column(name = "answered_at")
  Instant answeredAt;
  @Version
  int version;

  protected PartnershipTerms() {}

  static PartnershipTerms proposed(UUID id, UUID partnershipId, int termsNo, UUID proposer, Terms terms, String remarks) {
    var proposed = new PartnershipTerms();
    proposed.id = id;
    proposed.partnershipId = partnershipId;
    proposed.termsNo = termsNo;
    proposed.proposer = proposer;
    proposed.status = Status.PROPOSED;
    proposed.payment = terms.payment();
    proposed.closingDay = terms.closingDay();
    proposed.dueMonths = terms.dueMonths();
    proposed.dueDay = terms.dueDay();
    proposed.dueDays = terms.dueDays();
    proposed.quantityTolerancePercent = terms.quantityTolerancePercent();
    proposed.amountRounding = terms.amountRounding();
    proposed.volumeRule = terms.volumeRule();
    proposed.priceList = terms.priceList();
    proposed.answerDays = terms.answerDays();
    proposed.receiptDays = terms.receiptDays();
    proposed.claimDays = terms.claimDays();
    proposed.remarks = remarks;
    proposed.proposedAt = Now.instant();
    return proposed;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void answer(UUID by, Status answer) {
    if (status != Status.PROPOSED || answer == Status.PROPOSED || by.equals(proposer) != (answer == Status.WITHDRAWN)) {
      throw Problem.conflict("transition-not-allowed", "tenancy.terms-transition");
    }
    status = answer;
    answeredAt = Now.instant();
  }

  Terms terms() {
    return new Terms(payment, closingDay, dueMonths, dueDay, dueDays, quantityTolerancePercent, amountRounding, volumeRule, priceList,
        answerDays, receiptDays, claimDays);
  }
}
