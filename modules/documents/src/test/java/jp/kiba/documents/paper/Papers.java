package jp.kiba.documents.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Rounding;

/** Papers of every kind, as they could have been written. */
public final class Papers {
  public static final Party SELLER = new Party("有限会社吉野製材所", "代表取締役 髙橋 﨑子", "639-3111", "奈良県吉野郡吉野町上市2060番地の1 𠮷野ビル",
      "0746-32-0000", "T7000012050002");
  public static final Party BUYER = new Party("株式会社こもれび建設", null, "530-0001", "大阪府大阪市北区梅田一丁目1番3号 大阪駅前第3ビル 25階", null, null);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  private Papers() {}

  public static Paper of(PaperKind kind, Language language) {
    return of(kind, language, lines(kind, 6));
  }

  public static Paper of(PaperKind kind, Language language, List<PaperLine> lines) {
    var words = new PaperWords(language);
    boolean cancelled = kind == PaperKind.CANCELLATION;
    boolean receipt = kind == PaperKind.RECEIPT;
    return new Paper(kind, language, kind.series() + "-2026-00042", DAY, SELLER, BUYER, facts(kind, words),
        receipt ? List.of(new PaperLine(null, null, "", null, null, null, 0, null, null, null, null, 1_234_560L, 10)) : lines,
        receipt || cancelled || kind == PaperKind.QUOTATION_REQUEST ? List.of() : charges(kind), Rounding.FLOOR,
        cancelled ? "施主様のご都合により着工が延期となったため" : kind == PaperKind.CREDIT_NOTE ? "割れ・欠けによる返品(クレーム番号 3)" : null,
        "木材は直射日光を避けて保管してください。\n数量の過不足は7日以内にお知らせください。",
        kind.isAboutMoney() && kind != PaperKind.CREDIT_NOTE && !receipt ? "南都銀行 吉野支店 普通 1234567\nユ)ヨシノセイザイショ" : null,
        kind == PaperKind.MONTHLY_INVOICE ? Balance.of(880_000, 500_000, 22_000) : null);
  }

  private static List<PaperCharge> charges(PaperKind kind) {
    var day = kind == PaperKind.MONTHLY_INVOICE || kind == PaperKind.INVOICE ? DAY.minusDays(9) : null;
    return List.of(new PaperCharge(day, null, "運賃(4tユニック)", 18_000, 10, false), new PaperCharge(day, null, "端数値引", -731, 10, true));
  }

  private static List<Fact> facts(PaperKind kind, PaperWords words) {
    var all = new ArrayList<Fact>();
    if (kind != PaperKind.MONTHLY_INVOICE && kind != PaperKind.RECEIPT) {
      all.add(new Fact("order", "2026-00017"));
    }
    switch (kind) {
      case QUOTATION -> all.addAll(List.of(new Fact("validUntil", words.day(DAY.plusDays(14))), new Fact("deliverOn", words.day(DAY.plusDays(30))),
          new Fact("deliveryPlace", "大阪府茨木市下穂積 現場(安威川ダム作業所 資材置場北側)")));
      case DELIVERY_NOTE, GOODS_RECEIPT -> all.addAll(List.of(new Fact("shipment", "2026-00017-1"), new Fact("dispatchedOn", words.day(DAY)),
          new Fact("vehicle", "奈良 100 あ 12-34")));
      case INVOICE -> all.add(new Fact("due", words.day(DAY.plusDays(31))));
      case MONTHLY_INVOICE -> all.addAll(List.of(new Fact("period", words.text("period", words.day(DAY.minusDays(28)), words.day(DAY))),
          new Fact("due", words.day(DAY.plusDays(31)))));
      case CREDIT_NOTE -> all.addAll(List.of(new Fact("original", "IV-2026-00031"), new Fact("originalDate", words.day(DAY.minusDays(20)))));
      case RECEIPT -> all.addAll(List.of(new Fact("for", "木材代として(請求書 IV-2026-00031)"), new Fact("method", "銀行振込")));
      default -> all.add(new Fact("deliverOn", words.day(DAY.plusDays(30))));
    }
    return all;
  }

  public static List<PaperLine> lines(PaperKind kind, int count) {
    var lines = new ArrayList<PaperLine>();
    boolean priced = kind.columns().contains(Column.AMOUNT);
    for (int i = 0; i < count; i++) {
      boolean log = i % 3 == 2;
      long price = log ? 17_500 : 98_000 + 1_000L * i;
      var m3 = log ? new BigDecimal("3.6000") : new BigDecimal("1.2345").add(new BigDecimal(i).movePointLeft(2));
      lines.add(new PaperLine(DAY.minusDays(count < 10 ? 12 - i : 1), "2026-000" + (17 + i / 3) + "-1",
          log ? "スギ 原木 中目" : i % 3 == 1 ? "ヒノキ 土台 KD 含水率18% 防腐防蟻処理(K3相当)" : "スギ 間柱",
          i % 3 == 1 ? "産地: 奈良県吉野郡川上村 合法性確認済 (Chamaecyparis obtusa)" : null,
          log ? "A" : "特選上小節", log ? "径30cm×4.00m" : "105×105×3,000", 30 + i,
          kind == PaperKind.GOODS_RECEIPT ? (Integer) (30 + i - i % 2) : null, m3, priced ? price : null, log ? "円/m³" : "円/本",
          priced ? Rounding.FLOOR.toYen(m3.multiply(BigDecimal.valueOf(price))) : null, i == 3 ? 8 : 10));
    }
    return lines;
  }
}
