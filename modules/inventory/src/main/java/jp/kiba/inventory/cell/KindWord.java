package jp.kiba.inventory.cell;

import java.util.stream.Stream;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.word.WordTable;
import jp.kiba.tenancy.api.Kind;

/**
 * What sort of wood a word says: 製材, 丸太, 合板; also where it says more than that, such as LVL or 柱.
 *
 * @param product null when the word does not say
 */
public record KindWord(Kind kind, Product product) {
  private static final WordTable<Kind> KINDS = WordTable.of(Kind.values(), k -> Stream.empty(), """
      LOG: 原木,丸太,素材,原木丸太,log,logs,立木
      SAWN: 製材,製材品,挽材,無垢材,ムク材,無垢,板材,角材,sawnlumber,sawntimber,lumber
      ENGINEERED: 集成材等,集成材・LVL・CLT,エンジニアードウッド,EW,engineeredwood,木質材料
      PANEL: パネル,面材,ボード,ボード類,板類,panels,board
      PRECUT: プレカット,プレカット材,加工材,precut,precutmembers
      OTHER: その他,他
      """);
  private static final WordTable<Product> PRODUCTS = WordTable.of(Product.values(), p -> Stream.of(p.ja(), p.en()), """
      GLULAM: 集成材,構造用集成,集成,集成柱,集成平角,glulam
      GLULAM_INTERIOR: 造作集成材,造作集成,造作材
      LVL: 単板積層材,エルブイエル
      CLT: 直交集成板
      PLYWOOD: 合板,構造用合板,構造合板,ベニヤ,コンパネ,針葉樹合板,普通合板
      OSB: OSB合板
      PARTICLE_BOARD: パーチクルボード,PB
      EDGE_GLUED: フリー板,幅はぎ板,巾ハギ材,フリーボード
      POST: 管柱,通し柱
      SILL: 土台,大引,大引き
      BEAM: 梁,桁,梁桁,横架材
      PURLIN: 母屋,棟木
      RAFTER: 垂木,タルキ
      BRACE: 筋交い,筋違,筋違い,筋かい
      SET: 一式,セット
      """);

  /** The word for a kind.
   *  @throws Misread when there is no such kind */
  public static KindWord of(String text) {
    return KINDS.find(text).map(kind -> new KindWord(kind, null)).or(() -> PRODUCTS.find(text).map(p -> new KindWord(p.kind(), p)))
        .orElseThrow(() -> new Misread("inventory.cell-kind", Length.shown(text)));
  }

  /** The word for a product of that kind.
   *  @param kind null when it is not known yet
   *  @throws Misread when it has no such product */
  public static Product product(String text, Kind kind) {
    return PRODUCTS.find(text).filter(p -> kind == null || p.kind() == kind)
        .orElseThrow(() -> new Misread("inventory.cell-product", Length.shown(text)));
  }

  /** @return whether a product is known by that word: a column of goods has articles, too */
  public static boolean isProduct(String text, Kind kind) {
    return PRODUCTS.find(text).filter(p -> kind == null || p.kind() == kind).isPresent();
  }
}
