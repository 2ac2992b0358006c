package jp.kiba.trading.report;

import java.util.Map;
import java.util.stream.Stream;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Species;
import jp.kiba.kernel.api.Language;

/** What is written in files. */
final class ReportWords {
  private static final Map<CycleStage, String> JA = Map.of(CycleStage.QUOTING, "見積依頼→見積", CycleStage.DECIDING, "見積→発注",
      CycleStage.CONFIRMING, "発注→受注確定", CycleStage.DISPATCHING, "受注確定→出荷", CycleStage.RECEIVING, "出荷→検収", CycleStage.WHOLE, "全体");
  private static final Map<CycleStage, String> EN = Map.of(CycleStage.QUOTING, "Request to quote", CycleStage.DECIDING, "Quote to order",
      CycleStage.CONFIRMING, "Order to confirmation", CycleStage.DISPATCHING, "Confirmation to dispatch", CycleStage.RECEIVING,
      "Dispatch to receipt", CycleStage.WHOLE, "All of it");

  private ReportWords() {}

  static String stage(CycleStage stage, Language language) {
    return (language == Language.JA ? JA : EN).get(stage);
  }

  static String species(String code, Language language) {
    return Stream.of(Species.values()).filter(s -> s.name().equals(code)).findFirst()
        .map(s -> language == Language.JA ? s.ja() : s.en()).orElse(code);
  }

  static String unit(PriceUnit unit, Language language) {
    boolean ja = language == Language.JA;
    return switch (unit) {
      case M3 -> "m3";
      case PIECE -> ja ? "本・枚" : "piece";
      case BUNDLE -> ja ? "束" : "bundle";
      case TSUBO -> ja ? "坪" : "tsubo";
    };
  }
}
