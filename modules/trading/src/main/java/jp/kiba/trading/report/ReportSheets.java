package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.inventory.api.Column;
import jp.kiba.inventory.api.Shape;
import jp.kiba.kernel.api.Language;

/** How the reports look as files. */
@ApplicationScoped
class ReportSheets {
  @Inject
  Turnover turnover;

  @Inject
  CycleTime cycles;

  @Inject
  Punctuality punctuality;

  @Inject
  PriceHistory prices;

  /** The last row is the total. */
  ReportSheet<TurnoverWanted, TurnoverRow> turnover(Grouping by) {
    return new ReportSheet<>("reports/turnover", TurnoverWanted.class, "売上・仕入", "Turnover", List.of(
        Column.words("区分", "Of", 28, (r, language) -> called(by, r, language)),
        Column.of("取引数", "Orders", Shape.WHOLE, 10, r -> r.orders()),
        Column.of("材積(m3)", "Volume (m3)", Shape.VOLUME, 14, r -> r.volumeM3()),
        Column.of("金額(円・税抜)", "Yen, without tax", Shape.WHOLE, 18, r -> r.yen())), wanted -> {
          var found = turnover.of(wanted);
          var rows = new ArrayList<>(found.rows());
          rows.add(new TurnoverRow(TOTAL, null, found.total().orders(), found.total().volumeM3(), found.total().yen()));
          return rows;
        });
  }

  ReportSheet<ReportWanted, CycleRow> cycles() {
    return new ReportSheet<>("reports/cycle-times", ReportWanted.class, "取引の所要時間", "Cycle times", List.of(
        Column.words("区間", "Stage", 24, (r, language) -> ReportWords.stage(r.stage(), language)),
        Column.of("取引数", "Orders", Shape.WHOLE, 10, r -> r.orders()),
        Column.of("中央値(時間)", "Median (hours)", Shape.SIZE, 14, r -> r.median()),
        Column.of("9割がおさまる時間", "Nine of ten within (hours)", Shape.SIZE, 18, r -> r.slow())), cycles::of);
  }

  ReportSheet<ReportWanted, PunctualityRow> punctuality() {
    return new ReportSheet<>("reports/punctuality", ReportWanted.class, "納期の守られ方", "Punctuality", List.of(
        Column.words("相手", "Partner", 28, (r, language) -> r.partner() != null ? r.name() : language == Language.JA ? "全体" : "All"),
        Column.of("納期の来た取引", "Orders due", Shape.WHOLE, 14, r -> r.due()),
        Column.of("納期までに出荷", "Dispatched in time", Shape.WHOLE, 16, r -> r.dispatchedInTime()),
        Column.of("納期までに検収", "Received in time", Shape.WHOLE, 16, r -> r.receivedInTime()),
        Column.of("遅れの平均(日)", "Days late, average", Shape.SIZE, 16, r -> r.daysLate())), punctuality::of);
  }

  ReportSheet<PriceWanted, PricePoint> prices(PriceWanted of) {
    return new ReportSheet<>("reports/prices", PriceWanted.class, "価格の推移", "Prices", List.of(
        Column.of("発注日", "Ordered on", Shape.DAY, 12, r -> r.on()),
        Column.of("取引番号", "Number", Shape.TEXT, 16, r -> r.number()),
        Column.of("相手", "Partner", Shape.TEXT, 28, r -> r.partner()),
        Column.of("数量", "Pieces", Shape.WHOLE, 10, r -> r.pieces()),
        Column.of("材積(m3)", "Volume (m3)", Shape.VOLUME, 12, r -> r.volumeM3()),
        Column.words("単位", "Priced by", 10, (r, language) -> ReportWords.unit(of.priceUnit, language)),
        Column.of("単価(円・税抜)", "Yen a unit, without tax", Shape.WHOLE, 16, r -> r.unitPriceYen())), prices::of);
  }

  private static final String TOTAL = "total";

  private static String called(Grouping by, TurnoverRow row, Language language) {
    boolean ja = language == Language.JA;
    if (TOTAL.equals(row.key())) {
      return ja ? "合計" : "Total";
    }
    return switch (by) {
      case MONTH -> row.key();
      case PARTNER -> row.name();
      case SPECIES -> row.key() == null ? ja ? "運賃・値引など" : "Charges and discounts" : ReportWords.species(row.key(), language);
    };
  }
}
