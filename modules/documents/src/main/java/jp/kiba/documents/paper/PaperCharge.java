package jp.kiba.documents.paper;

/**
 * What is charged beside the goods: freight, handling; or a discount.
 *
 * @param day and slip of the delivery or order that it belongs to; may be null
 * @param amountYen without tax; negative for a discount
 * @param overAllRates a discount on the whole: split over the rates by their net amounts, whatever its own rate
 */
public record PaperCharge(java.time.LocalDate day, String slip, String label, long amountYen, int taxPercent, boolean overAllRates)
    implements Taxed {
  public PaperCharge {
    slip = Plain.line(slip);
    label = Plain.line(label);
  }

  @Override
  public long netYen() {
    return amountYen;
  }
}
