package jp.kiba.documents.paper;

import java.time.LocalDate;
import java.util.List;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Rounding;

/**
 * A trade paper. Both renderings are made of this one and of nothing else, so they say the same; it is kept with the document, so
 * that both can be made again.
 *
 * @param number as printed
 * @param facts above the table, in order; those without a text are left out
 * @param taxRounding of the seller
 * @param reason why it was cancelled or credited; null otherwise
 * @param bank where to pay, several lines; null for none
 * @param balance of a monthly invoice; null otherwise
 */
public record Paper(PaperKind kind, Language language, String number, LocalDate issuedOn, Party issuer, Party recipient,
    List<Fact> facts, List<PaperLine> lines, List<PaperCharge> charges, Rounding taxRounding, String reason, String remarks,
    String bank, Balance balance) {
  public Paper {
    facts = facts.stream().filter(f -> f.text() != null).toList();
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    reason = Plain.text(reason);
    remarks = Plain.text(remarks);
    bank = Plain.text(bank);
  }

  /** @return for each rate; empty on papers that know no tax */
  public List<RateTotal> rates() {
    return kind.tax() == PaperKind.Tax.NONE ? List.of() : RateTotals.of(lines, charges, taxRounding);
  }

  /** @return whether every line has its price */
  public boolean priced() {
    return lines.stream().allMatch(l -> l.amountYen() != null);
  }

  /** @return without tax */
  public long netYen() {
    return lines.stream().mapToLong(PaperLine::netYen).sum() + charges.stream().mapToLong(PaperCharge::netYen).sum();
  }

  public long taxYen() {
    return rates().stream().mapToLong(RateTotal::taxYen).sum();
  }

  /** @return with tax */
  public long grossYen() {
    return netYen() + taxYen();
  }

  /** @return what is asked for: with what is carried over from before */
  public long dueYen() {
    return grossYen() + (balance == null ? 0 : balance.carriedYen());
  }

  /** @return whether it may be called a qualified invoice 適格請求書: its issuer is registered */
  public boolean qualified() {
    return issuer.registration() != null;
  }
}
