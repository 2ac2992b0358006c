package jp.kiba.documents.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line below the table, the same in both renderings.
 *
 * @param label of {@link PaperWords#label}
 * @param figure whole yen as a Long, or m³
 * @param last what the paper comes to
 */
public record Total(String label, Number figure, boolean last) {

  /** @return from top to bottom */
  public static List<Total> of(Paper paper) {
    boolean due = paper.kind().isAboutMoney();
    var totals = new ArrayList<Total>();
    if (paper.kind().columns().contains(Column.VOLUME)) {
      totals.add(new Total("volume", volume(paper), false));
    }
    yen(totals, "netTotal", paper.netYen());
    yen(totals, due ? "taxTotal" : "taxEstimated", paper.taxYen());
    if (paper.balance() == null) {
      totals.add(new Total(due ? "grossTotal" : "grossEstimated", paper.grossYen(), true));
    } else if (paper.kind() == PaperKind.RECEIPT) {
      received(totals, paper);
    } else {
      carried(totals, paper);
    }
    return totals;
  }

  /** @return of all lines, in m³ */
  public static BigDecimal volume(Paper paper) {
    return paper.lines().stream().map(PaperLine::volumeM3).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void carried(List<Total> totals, Paper paper) {
    var balance = paper.balance();
    yen(totals, "thisMonth", paper.grossYen());
    yen(totals, "previous", balance.previousYen());
    yen(totals, "paid", balance.paidYen());
    if (balance.creditedYen() != 0) {
      yen(totals, "credited", balance.creditedYen());
    }
    yen(totals, "carried", balance.carriedYen());
    totals.add(new Total("dueTotal", paper.dueYen(), true));
  }

  /** What was asked for, and what was given back since. */
  private static void received(List<Total> totals, Paper paper) {
    var balance = paper.balance();
    yen(totals, "grossTotal", paper.grossYen());
    if (balance.previousYen() != 0) {
      yen(totals, "carried", balance.previousYen());
    }
    if (balance.creditedYen() != 0) {
      yen(totals, "credited", -balance.creditedYen());
    }
    totals.add(new Total("receivedTotal", paper.dueYen(), true));
  }

  private static void yen(List<Total> totals, String label, long yen) {
    totals.add(new Total(label, yen, false));
  }
}
