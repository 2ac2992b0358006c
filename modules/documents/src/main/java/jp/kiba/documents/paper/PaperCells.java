package jp.kiba.documents.paper;

import java.math.BigDecimal;

/** What stands in a cell of a paper's table: text, or a figure (a whole number, or m³ as a decimal); null for nothing. */
public record PaperCells(Paper paper, PaperWords words) {
  private static final int REDUCED = 8;

  /** @param number of the line, from 1 */
  public Object of(Column column, PaperLine line, int number) {
    return switch (column) {
      case NO -> (long) number;
      case DAY -> line.day() == null ? null : words.shortDay(line.day());
      case SLIP -> line.slip();
      case ARTICLE -> line.article();
      case GRADE -> line.grade();
      case SIZE -> line.size();
      case PIECES -> (long) line.pieces();
      case RECEIVED -> line.receivedPieces() == null ? null : (Object) (long) line.receivedPieces();
      case DIFFERENCE -> line.receivedPieces() == null ? null : (Object) (long) (line.receivedPieces() - line.pieces());
      case VOLUME -> line.volumeM3() == null || line.volumeM3().signum() == 0 ? null : line.volumeM3();
      case UNIT_PRICE -> line.unitPriceYen() != null ? (Object) line.unitPriceYen() : line.amountYen() == null ? words.label("onRequest") : null;
      case AMOUNT -> line.amountYen() == null ? null : (Object) line.amountYen();
      case RATE -> rate(line.taxPercent());
      case NOTE -> null;
    };
  }

  /** @return null where a charge says nothing in that column */
  public Object of(Column column, PaperCharge charge) {
    return switch (column) {
      case DAY -> charge.day() == null ? null : words.shortDay(charge.day());
      case SLIP -> charge.slip();
      case ARTICLE -> charge.label();
      case AMOUNT -> charge.amountYen();
      case RATE -> charge.overAllRates() ? null : rate(charge.taxPercent());
      default -> null;
    };
  }

  /** @return 10 %, 8 % with the mark of the reduced rate, or exempt */
  public String rate(int percent) {
    return percent == 0 ? words.text("zero") : percent + "%" + (percent == REDUCED ? "※" : "");
  }

  /** @return whether something is taxed at the reduced rate, which must be said */
  public boolean reduced() {
    return paper.rates().stream().anyMatch(r -> r.taxPercent() == REDUCED);
  }

  /** @return as it is printed */
  public String printed(Object cell) {
    return cell == null ? "" : cell instanceof BigDecimal m3 ? words.volume(m3) : cell instanceof Long figure ? words.figure(figure)
        : cell.toString();
  }

  /** @return what stands below the unit price; empty for a price on request */
  public String unit(PaperLine line) {
    return line.unitPriceYen() == null || line.unit() == null ? "" : line.unit();
  }
}
