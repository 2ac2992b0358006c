package jp.kiba.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Rounding;
import org.junit.jupiter.api.Test;

class TotalTest {
  @Test
  void a_month_asks_for_its_own_and_for_what_is_left_of_the_one_before() {
    // 50,000 and its tax of 5,000; of 30,000 from before 20,000 were paid and 3,300 given back
    assertThat(said(paper(PaperKind.MONTHLY_INVOICE, Balance.of(30_000, 20_000, 3_300))))
        .isEqualTo("netTotal 50000, taxTotal 5000, thisMonth 55000, previous 30000, paid 20000, credited 3300, carried 6700, dueTotal 61700");
  }

  @Test
  void nothing_is_said_of_credit_notes_where_there_are_none() {
    assertThat(said(paper(PaperKind.MONTHLY_INVOICE, Balance.of(0, 0, 0))))
        .isEqualTo("netTotal 50000, taxTotal 5000, thisMonth 55000, previous 0, paid 0, carried 0, dueTotal 55000");
  }

  @Test
  void a_receipt_is_for_what_was_asked_for_less_what_was_given_back() {
    assertThat(said(paper(PaperKind.RECEIPT, null))).isEqualTo("netTotal 50000, taxTotal 5000, grossTotal 55000");
    assertThat(said(paper(PaperKind.RECEIPT, Balance.of(6_700, 0, 1_100))))
        .isEqualTo("netTotal 50000, taxTotal 5000, grossTotal 55000, carried 6700, credited -1100, receivedTotal 60600");
  }

  private static String said(Paper paper) {
    var totals = Total.of(paper).stream().filter(t -> !t.label().equals("volume")).toList();
    assertThat(totals.stream().filter(Total::last)).containsExactly(totals.get(totals.size() - 1));
    assertThat(totals.get(totals.size() - 1).figure()).isEqualTo(paper.dueYen());
    return totals.stream().map(t -> t.label() + " " + t.figure()).collect(Collectors.joining(", "));
  }

  private static Paper paper(PaperKind kind, Balance balance) {
    var line = new PaperLine(null, null, "スギ", null, null, null, 1, null, null, null, null, 50_000L, 10);
    return new Paper(kind, Language.JA, "1", java.time.LocalDate.of(2026, 11, 30), Papers.SELLER, Papers.BUYER, List.of(), List.of(line), List.of(),
        Rounding.FLOOR, null, null, null, balance);
  }
}
