package jp.kiba.inventory.criteria;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.inventory.catalogue.Prefectures;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;

/** The trade's words and what they ask for. Compared folded and without spaces. */
final class Vocabulary {
  /** What a word is about. TEXT is looked for as it stands, NOTHING says nothing. */
  enum About { KIND, PRODUCT, SPECIES, GRADE, DRYING, SURFACE, TREATMENT, MARK, PREFECTURE, TEXT, NOTHING }

  /** A word that is understood. */
  record Word(About about, String code) {}

  private static final String TABLE = """
      KIND | LOG | 原木 丸太 素材 log logs
      KIND | SAWN | 製材 製材品 挽材 sawn lumber
      KIND | ENGINEERED | 集成材 集成 engineered glulam
      KIND | PANEL | ボード 面材 panel
      KIND | PRECUT | プレカット プレカット材 precut
      PRODUCT | PLYWOOD | 合板 構造用合板 ベニヤ コンパネ plywood
      PRODUCT | GLULAM | 構造用集成材 構造用集成
      PRODUCT | GLULAM_INTERIOR | 造作用集成材 造作集成
      PRODUCT | LVL | lvl 単板積層材
      PRODUCT | CLT | clt 直交集成板
      PRODUCT | OSB | osb
      PRODUCT | MDF | mdf
      PRODUCT | PARTICLE_BOARD | パーティクルボード パーチ
      PRODUCT | EDGE_GLUED | フリー板 幅ハギ板
      DRYING | KD | kd 人工乾燥 人工乾燥材 人乾 乾燥材
      DRYING | AD | ad 天然乾燥 天然乾燥材 天乾
      DRYING | GREEN | grn green 生材 グリーン グリーン材 未乾燥 未乾燥材
      SURFACE | PLANED | プレーナー プレーナー仕上ゲ 仕上ゲ s4s planed
      SURFACE | ROUGH | 粗材 粗挽キ 荒材 ラフ rough
      SURFACE | SANDED | サンダー サンダー仕上ゲ sanded
      MARK | FSC | fsc fsc認証 fsc認証材
      MARK | PEFC | pefc
      MARK | SGEC | sgec
      MARK | JAS | jas jas材
      MARK | AQ | aq aq認証
      MARK | F_FOUR_STAR | f☆☆☆☆ f4 fフォースター
      MARK | CLEAN_WOOD | 合法木材 クリーンウッド
      MARK | LOCAL | 県産材 地域材
      GRADE | TOKUITTO | 特一 特1等 特1
      GRADE | ITTO | 1等
      GRADE | TOKUSEN_JOKOBUSHI | 特選上小
      GRADE | JOKOBUSHI | 上小
      GRADE | A | a材
      GRADE | B | b材
      GRADE | C | c材
      GRADE | JAS_KO_1 | 甲種1級
      GRADE | JAS_KO_2 | 甲種2級
      GRADE | JAS_KO_3 | 甲種3級
      GRADE | JAS_OTSU_1 | 乙種1級
      GRADE | JAS_OTSU_2 | 乙種2級
      GRADE | JAS_OTSU_3 | 乙種3級
      GRADE | JAS_E50 | e50
      GRADE | JAS_E70 | e70
      GRADE | JAS_E90 | e90
      GRADE | JAS_E110 | e110
      GRADE | JAS_E130 | e130
      GRADE | JAS_E150 | e150
      TEXT | | 柱 柱材 土台 大引 梁 桁 母屋 棟木 垂木 間柱 筋交イ 根太 胴縁 野地板 板 平角 羽柄材 足場板 破風板 鼻隠シ 貫 桟木 杭 フローリング 羽目板
      NOTHING | | 材 ノ 産 無垢 等 以上
      """;
  private static final Map<String, Word> WORDS = read();
  private static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Vocabulary() {}

  private static Map<String, Word> read() {
    var words = new HashMap<String, Word>();
    for (var line : TABLE.lines().toList()) {
      var cells = line.split("\\|");
      Arrays.stream(cells[2].strip().split(" ")).forEach(w -> put(words, w, About.valueOf(cells[0].strip()), cells[1].strip()));
    }
    IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).forEach(code -> prefecture(words, code));
    for (var s : Species.values()) {
      put(words, s.ja(), About.SPECIES, s.name());
      put(words, s.en(), About.SPECIES, s.name());
      s.synonyms().forEach(w -> put(words, w, About.SPECIES, s.name()));
    }
    // A grade of one letter would be found in every text.
    Arrays.stream(Kind.values()).forEach(kind -> Grades.names(kind).forEach((code, names) -> {
      if (code.length() > 1) {
        names.forEach(w -> put(words, w, About.GRADE, code));
      }
    }));
    Arrays.stream(Product.values()).forEach(p -> List.of(p.ja(), p.en()).forEach(w -> putIfNew(words, w, About.PRODUCT, p.name())));
    Arrays.stream(Drying.values()).forEach(d -> put(words, d.name(), About.DRYING, d.name()));
    Arrays.stream(Treatment.values()).forEach(t -> List.of(t.name(), t.ja(), t.en()).forEach(w -> putIfNew(words, w, About.TREATMENT, t.name())));
    Arrays.stream(Mark.values()).forEach(m -> List.of(m.ja(), m.en()).forEach(w -> putIfNew(words, w, About.MARK, m.name())));
    Arrays.stream(Surface.values()).forEach(s -> List.of(s.ja(), s.en()).forEach(w -> putIfNew(words, w, About.SURFACE, s.name())));
    Arrays.stream(Kind.values()).forEach(k -> putIfNew(words, k.name(), About.KIND, k.name()));
    return Map.copyOf(words);
  }

  /** 京都府 and 京都, Kyoto; 北海道 is one word. */
  private static void prefecture(Map<String, Word> words, String code) {
    var ja = Prefectures.name(code, Language.JA);
    put(words, ja, About.PREFECTURE, code);
    put(words, ja.equals("北海道") ? ja : ja.substring(0, ja.length() - 1), About.PREFECTURE, code);
    put(words, Prefectures.name(code, Language.EN), About.PREFECTURE, code);
  }

  private static void put(Map<String, Word> words, String word, About about, String code) {
    words.put(joined(word), new Word(about, code));
  }

  /** What the table says of a word goes before what an enum calls itself: 柱 is what something is used for, not yet pre-cut. */
  private static void putIfNew(Map<String, Word> words, String word, About about, String code) {
    words.putIfAbsent(joined(word), new Word(about, code));
  }

  private static String joined(String word) {
    return Folded.of(word).replace(" ", "");
  }

  /** @param folded without spaces */
  static Optional<Word> word(String folded) {
    return Optional.ofNullable(WORDS.get(folded));
  }

  /** @return all words, folded and without spaces */
  static Map<String, Word> words() {
    return WORDS;
  }

  /** @return how many characters the longest word has */
  static int longest() {
    return LONGEST;
  }
}
