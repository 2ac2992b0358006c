package jp.kiba.inventory.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of a workbook of stock may hold: the header that our own workbooks bear, in both languages, and what other
 * people call it. The order is that of our workbooks. A header of ours is always understood again, so that what was written
 * by us needs no mapping.
 */
public enum StockColumn {
  LOT_NUMBER("ロット番号", "Lot number", "ロット ロットNo ロットNo. LotNo Lot 管理番号 整理番号 在庫番号 入荷番号 札番 品番 番号 No No. ID"),
  KIND("種類", "Kind", "種別 区分 材種区分 品種区分 分類 カテゴリ カテゴリー Category"),
  PRODUCT("品目", "Product", "製品 製品区分 製品名 品種 商品区分"),
  ARTICLE("品名", "Article", "商品名 商品 部材名 部材 名称 用途 Item Name Description"),
  SPECIES("樹種", "Species", "材種 木種 樹種名 樹木 材質 木材 Wood Timber"),
  GRADE("等級", "Grade", "グレード 級 品等 等級区分 強度等級 ランク Class Quality"),
  DIMENSIONS("寸法", "Dimensions", "サイズ 規格 断面寸法 寸法mm 厚×幅×長 厚さ×幅×長さ 断面 Size Dimension"),
  THICKNESS("厚さ(mm)", "Thickness (mm)", "厚 厚み 厚さ 板厚 せい 高さ 成 T t Thick Thickness Height"),
  WIDTH("幅(mm)", "Width (mm)", "幅 巾 材幅 板幅 W w Width"),
  LENGTH("長さ(mm)", "Length (mm)", "長 長さ 材長 丈 L l 長さ(m) Length Length(m)"),
  DIAMETER("末口径(cm)", "Small-end diameter (cm)", "末口 径 径級 末口径 直径 末口直径 D φ Diameter Dia"),
  DRYING("乾燥", "Drying", "乾燥区分 乾燥方法 乾燥状態 KD KD/AD Dry"),
  MOISTURE("含水率(%)", "Moisture (%)", "含水率 水分 MC Moisture"),
  SURFACE("仕上げ", "Surface", "仕上 表面 加工 表面仕上 プレーナー Finish"),
  TREATMENT("処理", "Treatment", "薬剤処理 防腐処理 防腐 保存処理 薬注 注入 Preservative"),
  MARKS("認証・表示", "Marks", "認証 認証マーク マーク 表示 JAS 森林認証 FSC Certification Certificates"),
  PIECES("本数", "Pieces", "数量 本 枚数 枚 在庫数 在庫本数 在庫 個数 数 員数 入数計 Qty Quantity Pcs Count Stock"),
  BUNDLES("束数", "Bundles", "束 梱包数 山数 パレット数 Bundle Packs"),
  PIECES_PER_BUNDLE("入数", "Pieces per bundle", "1束入数 束入数 結束本数 1束本数 一束本数 梱包入数 Pcs/bundle"),
  VOLUME("材積(m3)", "Volume (m3)", "材積 立米 m3 ㎥ M3数 体積 Volume"),
  PLACE("置き場", "Place", "保管場所 場所 倉庫 土場 置場 在庫場所 ヤード 棚 ロケーション Location Yard Warehouse Site"),
  HARVEST_AREA("産地", "Harvest area", "伐採地 産地・伐採地 原産地 産出地 県産 出材地 Origin Area"),
  LEGALITY_EVIDENCE("合法性証明", "Legality evidence", "証明書番号 合法証明 合法木材証明 証明書 合法性 伐採届 伐採届番号 CW法 Legality Evidence Certificate"),
  COST("原価(円)", "Cost (yen)", "原価 仕入値 仕入単価 仕入価格 仕入金額 原価単価 取得原価 Cost Purchase"),
  RECEIVED_ON("入荷日", "Received on", "入庫日 仕入日 受入日 納入日 入荷年月日 日付 Received Date"),
  /** Ours alone: what was wrong with the row the last time. Never read. */
  ERROR("Kiba エラー", "Kiba errors", "");

  private final String ja;
  private final String en;
  private final List<String> words;

  StockColumn(String ja, String en, String synonyms) {
    this.ja = ja;
    this.en = en;
    this.words = Stream.concat(Stream.of(ja, en), Arrays.stream(synonyms.split(" "))).map(HeaderWord::of).filter(w -> !w.isEmpty())
        .distinct().toList();
  }

  /** @return the header of our own workbooks, in Japanese */
  public String ja() {
    return ja;
  }

  /** @return the header of our own workbooks, in English */
  public String en() {
    return en;
  }

  /** @return the column that bears this header in one of our own workbooks; empty for any other header */
  public static Optional<StockColumn> ofOurs(String header) {
    return Arrays.stream(values()).filter(c -> c.ja.equals(header) || c.en.equals(header)).findFirst();
  }

  /** @return whether this header, brought into the form of {@link HeaderWord}, is one of the names that people give it */
  boolean isCalled(String word) {
    return words.contains(word);
  }

  List<String> words() {
    return words;
  }
}
