package jp.kiba.tenancy.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Payment;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.VolumeUnit;

/** What the company chose: one row in its own book. The terms are chosen together or not at all. */
@Entity
@Table(name = "company_setting")
class CompanySetting {
  @Id
  int id;
  @Enumerated(EnumType.STRING)
  Language language;
  @Column(name = "time_zone")
  String timeZone;
  @Enumerated(EnumType.STRING)
  @Column(name = "volume_unit")
  VolumeUnit volumeUnit;
  @Column(name = "number_pattern")
  String numberPattern;
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
  @Version
  int version;

  protected CompanySetting() {}

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void choose(ChosenSettings chosen) {
    language = chosen.language();
    timeZone = chosen.timeZone();
    volumeUnit = chosen.volumeUnit();
    numberPattern = chosen.numberPattern();
    var terms = chosen.terms();
    payment = terms == null ? null : terms.payment();
    closingDay = terms == null ? null : terms.closingDay();
    dueMonths = terms == null ? null : terms.dueMonths();
    dueDay = terms == null ? null : terms.dueDay();
    dueDays = terms == null ? null : terms.dueDays();
    quantityTolerancePercent = terms == null ? null : terms.quantityTolerancePercent();
    amountRounding = terms == null ? null : terms.amountRounding();
    volumeRule = terms == null ? null : terms.volumeRule();
    priceList = terms == null ? null : terms.priceList();
    answerDays = terms == null ? null : terms.answerDays();
    receiptDays = terms == null ? null : terms.receiptDays();
    claimDays = terms == null ? null : terms.claimDays();
  }

  ChosenSettings chosen() {
    return new ChosenSettings(language, timeZone, volumeUnit, numberPattern, payment == null ? null
        : new Terms(payment, closingDay, dueMonths, dueDay, dueDays, quantityTolerancePercent, amountRounding, volumeRule, priceList,
            answerDays, receiptDays, claimDays));
  }
}
