package jp.kiba.documents.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.trading.api.TradePaper;
import org.junit.jupiter.api.Test;

class DueTest {
  private static final UUID BUYER = UUID.randomUUID();
  private static final UUID SELLER = UUID.randomUUID();
  private static final UUID SHIPMENT = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final Instant AT = Instant.parse("2026-11-29T01:00:00Z");

  @Test
  void what_was_asked_for_calls_for_its_request_and_nothing_more() {
    assertThat(Due.of(trade(AT, null, null, null, List.of(), null))).containsExactly(new Due(PaperKind.QUOTATION_REQUEST, null, BUYER));
  }

  @Test
  void what_was_ordered_straight_from_a_draft_calls_for_no_quotation() {
    assertThat(kinds(trade(null, null, AT, AT, List.of(), null))).containsExactly(PaperKind.PURCHASE_ORDER, PaperKind.ORDER_CONFIRMATION);
  }

  @Test
  void a_shipment_calls_for_its_delivery_note_and_once_received_for_receipt_and_invoice() {
    var sent = trade(null, null, AT, AT, List.of(shipment(null)), null);
    assertThat(Due.of(sent)).contains(new Due(PaperKind.DELIVERY_NOTE, SHIPMENT, SELLER));
    assertThat(kinds(sent)).doesNotContain(PaperKind.GOODS_RECEIPT, PaperKind.INVOICE);
    assertThat(Due.of(trade(null, null, AT, AT, List.of(shipment(DAY)), null)))
        .contains(new Due(PaperKind.GOODS_RECEIPT, SHIPMENT, BUYER), new Due(PaperKind.INVOICE, null, SELLER));
  }

  @Test
  void who_ended_it_gives_notice() {
    assertThat(Due.of(trade(AT, null, null, null, List.of(), new TradePaper.Ending(SELLER, DAY, "在庫切れ"))))
        .contains(new Due(PaperKind.CANCELLATION, null, SELLER));
  }

  @Test
  void the_seller_may_have_the_order_form_made_and_nobody_any_other_paper_of_the_other_side() {
    for (var kind : PaperKind.values()) {
      var due = new Due(kind, null, BUYER);
      assertThat(due.mayBeMadeBy(BUYER)).isTrue();
      assertThat(due.mayBeMadeBy(SELLER)).as(kind.name()).isEqualTo(kind == PaperKind.PURCHASE_ORDER);
    }
  }

  private static List<PaperKind> kinds(TradePaper trade) {
    return Due.of(trade).stream().map(Due::kind).toList();
  }

  private static TradePaper.Shipment shipment(LocalDate received) {
    return new TradePaper.Shipment(SHIPMENT, "1-1", DAY, null, received, List.of());
  }

  private static TradePaper trade(Instant requested, Instant quoted, Instant ordered, Instant confirmed, List<TradePaper.Shipment> shipments,
      TradePaper.Ending ending) {
    return new TradePaper(UUID.randomUUID(), "1", BUYER, SELLER, "買", "売", "ANY", requested, quoted, ordered, confirmed, null, null, "現場", "",
        List.of(), List.of(), shipments, ending);
  }
}
