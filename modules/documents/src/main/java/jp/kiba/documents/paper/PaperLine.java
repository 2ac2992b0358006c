package jp.kiba.documents.paper;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a paper. What the kind's table has no column for is not shown.
 *
 * @param day of the delivery; null when there is none
 * @param slip number of the delivery note or of the order; null for none
 * @param article species and name of the goods
 * @param note below the article, in small print: where the wood comes from; null for none
 * @param grade null when not said
 * @param size null for what has no dimensions
 * @param pieces as ordered, shipped or credited: what the paper is about
 * @param receivedPieces null until received
 * @param volumeM3 null for what has no volume
 * @param unitPriceYen without tax; null while on request
 * @param unit what the price is for, in the paper's language
 * @param amountYen without tax, as computed and rounded when it was agreed; null while on request
 * @param taxPercent 10, 8 or 0
 */
public record PaperLine(LocalDate day, String slip, String article, String note, String grade, String size, int pieces,
    Integer receivedPieces, BigDecimal volumeM3, Long unitPriceYen, String unit, Long amountYen, int taxPercent) implements Taxed {
  public PaperLine {
    slip = Plain.line(slip);
    article = Plain.line(article);
    note = Plain.line(note);
    grade = Plain.line(grade);
    size = Plain.line(size);
    unit = Plain.line(unit);
  }

  @Override
  public long netYen() {
    return amountYen == null ? 0 : amountYen;
  }
}
