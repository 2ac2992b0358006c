package jp.kiba.documents.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a partner's month would come to.
 *
 * @param previousYen what the last monthly invoice asked for; as long as nothing is said to be paid of it, it is carried over
 * @param creditedYen given back of it, and of those before, since: it is not carried over
 * @param unpriced something has no price: nothing can be issued
 */
@Schema(name = "InvoiceMonth")
record MonthView(
    @Schema(required = true) UUID partnerId,
    @Schema(required = true) String partnerName,
    @Schema(required = true) LocalDate from,
    @Schema(required = true) LocalDate to,
    @Schema(required = true) LocalDate payBy,
    @Schema(required = true) int shipments,
    @Schema(required = true) int lines,
    @Schema(required = true) List<Rate> rates,
    @Schema(required = true) long netYen,
    @Schema(required = true) long grossYen,
    @Schema(required = true) long previousYen,
    @Schema(required = true) long creditedYen,
    @Schema(required = true) boolean unpriced) {

  /** Net and tax at one rate. */
  @Schema(name = "InvoiceRate")
  record Rate(
      @Schema(required = true) int taxPercent,
      @Schema(required = true) long netYen,
      @Schema(required = true) long taxYen) {}

  static MonthView of(Month m) {
    return new MonthView(m.partner(), m.partnerName(), m.from(), m.to(), m.payBy(), m.nets().size(), m.lines().size(),
        m.rates().stream().map(r -> new Rate(r.taxPercent(), r.netYen(), r.taxYen())).toList(), m.netYen(), m.grossYen(),
        m.balance().previousYen(), m.balance().creditedYen(), m.unpriced());
  }
}
