package jp.kiba.inventory.cell;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.word.WordTable;

/** A species as people write it: スギ, 杉, すぎ, 国産スギ, 秋田杉, 杉KD材, Cryptomeria japonica. */
public final class SpeciesWord {
  private static final WordTable<Species> WORDS = WordTable.of(Species.values(), s -> Stream.of(s.ja(), s.en(), s.botanical()), """
      SUGI: 杉,椙,ジャパニーズシダー,japanesecedar,日本杉
      HINOKI: 檜,桧,ヒノキ,ジャパニーズサイプレス,hinokicypress
      KARAMATSU: 唐松,落葉松,から松,信州カラマツ,larch
      AKAMATSU: 赤松,地松,マツ,松,redpine
      KUROMATSU: 黒松,blackpine
      TODOMATSU: 椴松,とど松
      EZOMATSU: 蝦夷松,えぞ松
      HIBA: 檜葉,桧葉,青森ヒバ,アスナロ,翌檜
      SAWARA: 椹
      MOMI: 樅
      TSUGA: 栂
      KURI: 栗
      KEYAKI: 欅
      NARA: 楢,ミズナラ,水楢,オーク,oak
      BUNA: 橅,椈,ビーチ,beech
      TAMO: ヤチダモ,谷地ダモ,アッシュ,ash
      KABA: 樺,カバ桜,バーチ,birch
      HONOKI: 朴,ホオ,朴の木
      DOUGLAS_FIR: 米松,米マツ,べいまつ,ダグラスファー,pineoregon,oregonpine,ドライビーム
      WESTERN_HEMLOCK: 米栂,米ツガ,ヘムロック,hemlock
      WHITEWOOD: WW,W・W,ホワイト,欧州トウヒ,欧州ホワイトウッド,スプルースファー,norwayspruce,europeanspruce
      REDWOOD: RW,R・W,レッドウッド,欧州赤松,欧州アカマツ,scotspine
      SITKA_SPRUCE: スプルス,シトカスプルース,spruce
      SPF: S-P-F,エスピーエフ
      RADIATA_PINE: ラジアタパイン,ラジアータ,ラジアタ,ニュージーパイン,NZパイン,radiata
      SOUTHERN_YELLOW_PINE: SYP,サザンパイン,サザンイエロー
      DAHURIAN_LARCH: 北洋カラマツ,北洋唐松,グイマツ,ダフリカカラマツ
      YELLOW_CEDAR: 米ヒバ,米桧葉,イエローシダー
      RED_CEDAR: 米杉,レッドシダー,ウエスタンレッドシダー,WRC
      PORT_ORFORD_CEDAR: 米桧,米檜,米ヒ,ピーオーシダー
      LAUAN: 南洋材,メランチ,meranti
      FALCATA: ファルカータ,センゴン
      EUCALYPTUS: ユーカリプタス,eucalypt
      """);
  private static final Pattern BEFORE = Pattern.compile(
      "^(国産材?|県産材?|地元産|地場産|道産|府産|内地|輸入|外材|.{1,4}?[県府都道]産|(秋田|吉野|紀州|天竜|尾鷲|東濃|木曽|日田|小国|飫肥|智頭|北山|西川|多摩|山武|熊野|土佐|美作|長野|岩手|宮崎|熊本|大分|青森|北海道|静岡|奈良|三重|和歌山|岐阜|栃木|茨城|福島|八溝)産?)");
  private static final Pattern AFTER = Pattern.compile(
      "(無垢|集成)?(材|柱材|板材|丸太|原木|製材|kd材?|ad材?|grn|グリーン|荒材)$");

  private SpeciesWord() {}

  /** @throws Misread when no species is known by that name */
  public static Species of(String text) {
    var word = WordTable.key(text).replaceFirst("\\(.*\\)$", "");
    return WORDS.find(text).or(() -> WORDS.find(word)).or(() -> WORDS.find(bare(word)))
        .orElseThrow(() -> new Misread("inventory.cell-species", Length.shown(text)));
  }

  /** Where it grew and what it was made into are no part of its name. */
  private static String bare(String word) {
    var bare = AFTER.matcher(word).replaceFirst("");
    var before = BEFORE.matcher(bare);
    return before.find() && before.end() < bare.length() ? bare.substring(before.end()) : bare;
  }
}
