package jp.kiba.inventory.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 樹種: the name is the code. The botanical name is what origin law asks for. The synonyms are how the same wood is written in
 * workbooks and typed into searches: in kanji, by the trade's short names, by other names of the tree; without regard to width
 * of letters, case, and kana, which readers make alike first.
 */
public enum Species {
  SUGI("スギ", "Japanese cedar", "Cryptomeria japonica", "杉", "国産杉", "国産スギ", "地杉", "吉野杉", "秋田杉", "飫肥杉", "Sugi", "Cedar"),
  HINOKI("ヒノキ", "Japanese cypress", "Chamaecyparis obtusa", "桧", "檜", "国産桧", "国産ヒノキ", "木曽桧", "木曽檜", "吉野桧", "東濃桧", "Hinoki"),
  KARAMATSU("カラマツ", "Japanese larch", "Larix kaempferi", "唐松", "落葉松", "信州唐松", "国産カラマツ", "Karamatsu"),
  AKAMATSU("アカマツ", "Japanese red pine", "Pinus densiflora", "赤松", "地松", "国産松", "Akamatsu"),
  KUROMATSU("クロマツ", "Japanese black pine", "Pinus thunbergii", "黒松", "Kuromatsu"),
  TODOMATSU("トドマツ", "Sakhalin fir", "Abies sachalinensis", "椴松", "Todomatsu"),
  EZOMATSU("エゾマツ", "Yezo spruce", "Picea jezoensis", "蝦夷松", "Ezomatsu"),
  AKAEZOMATSU("アカエゾマツ", "Sakhalin spruce", "Picea glehnii", "赤蝦夷松"),
  HIBA("ヒバ", "Hiba arborvitae", "Thujopsis dolabrata", "桧葉", "檜葉", "青森ヒバ", "能登ヒバ", "アテ", "アスナロ", "翌檜", "Hiba"),
  SAWARA("サワラ", "Sawara cypress", "Chamaecyparis pisifera", "椹", "Sawara"),
  NEZUKO("ネズコ", "Japanese arborvitae", "Thuja standishii", "黒檜", "クロベ", "黒部"),
  KOYAMAKI("コウヤマキ", "Japanese umbrella pine", "Sciadopitys verticillata", "高野槙", "高野マキ"),
  MOMI("モミ", "Momi fir", "Abies firma", "樅", "Momi"),
  TSUGA("ツガ", "Japanese hemlock", "Tsuga sieboldii", "栂", "トガ"),
  HIMEKOMATSU("ヒメコマツ", "Japanese white pine", "Pinus parviflora", "姫小松", "五葉松"),
  ICHO("イチョウ", "Ginkgo", "Ginkgo biloba", "銀杏", "公孫樹"),
  KURI("クリ", "Japanese chestnut", "Castanea crenata", "栗"),
  KEYAKI("ケヤキ", "Japanese zelkova", "Zelkova serrata", "欅", "槻", "Keyaki"),
  NARA("ナラ", "Japanese oak", "Quercus crispula", "楢", "水楢", "ミズナラ", "オーク", "Oak"),
  KONARA("コナラ", "Konara oak", "Quercus serrata", "小楢"),
  KUNUGI("クヌギ", "Sawtooth oak", "Quercus acutissima", "椚", "櫟"),
  KASHI("カシ", "Japanese evergreen oak", "Quercus spp.", "樫", "白樫", "赤樫", "シラカシ", "アカガシ"),
  BUNA("ブナ", "Japanese beech", "Fagus crenata", "橅", "山毛欅"),
  TAMO("タモ", "Manchurian ash", "Fraxinus mandshurica", "梻", "ヤチダモ", "谷地梻", "アッシュ", "Ash"),
  SEN("セン", "Castor aralia", "Kalopanax septemlobus", "栓", "ハリギリ", "針桐"),
  KABA("カバ", "Japanese birch", "Betula maximowicziana", "樺", "マカバ", "真樺", "ウダイカンバ", "バーチ", "Birch"),
  SHIRAKABA("シラカバ", "White birch", "Betula platyphylla", "白樺", "シラカンバ"),
  SAKURA("サクラ", "Japanese cherry", "Prunus spp.", "桜", "櫻", "山桜", "ヤマザクラ"),
  KAEDE("カエデ", "Japanese maple", "Acer spp.", "楓", "イタヤカエデ", "板屋楓", "メープル", "Maple"),
  HONOKI("ホオノキ", "Japanese bigleaf magnolia", "Magnolia obovata", "朴", "朴の木", "ホオ"),
  KATSURA("カツラ", "Katsura", "Cercidiphyllum japonicum", "桂"),
  TOCHI("トチ", "Japanese horse chestnut", "Aesculus turbinata", "栃", "橡", "トチノキ"),
  KUSU("クス", "Camphor tree", "Cinnamomum camphora", "楠", "樟", "クスノキ"),
  KIRI("キリ", "Paulownia", "Paulownia tomentosa", "桐"),
  ONIGURUMI("オニグルミ", "Japanese walnut", "Juglans mandshurica", "鬼胡桃", "クルミ", "胡桃"),
  SENDAN("センダン", "Chinaberry", "Melia azedarach", "栴檀"),
  DOUGLAS_FIR("ベイマツ", "Douglas fir", "Pseudotsuga menziesii", "米松", "DF", "D.F.", "ダグラスファー", "オレゴンパイン"),
  WESTERN_HEMLOCK("ベイツガ", "Western hemlock", "Tsuga heterophylla", "米栂", "ヘムロック", "Hemlock"),
  WHITEWOOD("ホワイトウッド", "European whitewood", "Picea abies", "WW", "W.W.", "欧州トウヒ", "欧州唐檜", "ヨーロッパトウヒ", "Spruce"),
  REDWOOD("オウシュウアカマツ", "European redwood", "Pinus sylvestris", "RW", "R.W.", "レッドウッド", "欧州赤松", "Redwood"),
  LARIX_SIBIRICA("シベリアカラマツ", "Siberian larch", "Larix sibirica", "シベリアラーチ"),
  RUSSIAN_RED_PINE("ロシアアカマツ", "Russian red pine", "Pinus sylvestris", "ロシア赤松", "露赤松", "ソ連赤松"),
  EZO_RUSSIAN("ロシアエゾマツ", "Russian spruce", "Picea jezoensis", "北洋エゾマツ", "北洋蝦夷松"),
  SITKA_SPRUCE("スプルース", "Sitka spruce", "Picea sitchensis", "ベイトウヒ", "米唐檜", "シトカスプルース"),
  SPF("SPF", "Spruce-pine-fir", "Picea spp., Pinus spp., Abies spp.", "S-P-F", "エスピーエフ", "2x4材"),
  RADIATA_PINE("ラジアータパイン", "Radiata pine", "Pinus radiata", "ラジアタパイン", "ラジアータ", "ニュージー松", "NZ松"),
  SOUTHERN_YELLOW_PINE("サザンイエローパイン", "Southern yellow pine", "Pinus spp.", "SYP", "サザンパイン"),
  DAHURIAN_LARCH("ラーチ", "Dahurian larch", "Larix gmelinii", "北洋カラマツ", "北洋唐松", "グイマツ", "ダフリカカラマツ", "Larch"),
  YELLOW_CEDAR("ベイヒバ", "Yellow cedar", "Callitropsis nootkatensis", "米ヒバ", "米桧葉", "イエローシダー"),
  RED_CEDAR("ベイスギ", "Western red cedar", "Thuja plicata", "米杉", "WRC", "ウエスタンレッドシダー", "レッドシダー"),
  PORT_ORFORD_CEDAR("ベイヒ", "Port Orford cedar", "Chamaecyparis lawsoniana", "米桧", "米檜", "ピーオーシダー"),
  WHITE_FIR("ベイモミ", "White fir", "Abies concolor", "米樅", "ホワイトファー"),
  TAIWAN_HINOKI("タイワンヒノキ", "Taiwan cypress", "Chamaecyparis formosensis", "台桧", "台檜", "台湾桧"),
  CHINA_FIR("コウヨウザン", "China fir", "Cunninghamia lanceolata", "広葉杉", "中国杉"),
  WHITE_OAK("ホワイトオーク", "White oak", "Quercus alba"),
  WALNUT("ウォルナット", "Black walnut", "Juglans nigra", "ウォールナット"),
  POPLAR("ポプラ", "Poplar", "Populus spp."),
  TEAK("チーク", "Teak", "Tectona grandis"),
  APITONG("アピトン", "Apitong", "Dipterocarpus spp.", "クルイン", "Keruing"),
  MERANTI("メランティ", "Meranti", "Shorea spp."),
  LAUAN("ラワン", "Lauan", "Shorea spp.", "南洋材", "レッドラワン"),
  FALCATA("ファルカタ", "Falcata", "Falcataria falcata", "ファルカータ", "南洋桐"),
  RUBBERWOOD("ラバーウッド", "Rubberwood", "Hevea brasiliensis", "ゴムの木"),
  ACACIA("アカシア", "Acacia", "Acacia spp.", "アカシヤ"),
  EUCALYPTUS("ユーカリ", "Eucalyptus", "Eucalyptus spp."),
  IPE("イペ", "Ipe", "Handroanthus spp.", "イペ材"),
  /** Of what is made of several, such as particle board or a set: origin records name each. */
  MIXED("樹種混合", "Mixed species", "spp.", "混合", "ミックス", "各種", "針葉樹", "広葉樹", "Mixed");

  private static final Set<String> CODES = Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private final String ja;
  private final String en;
  private final String botanical;
  private final List<String> synonyms;

  Species(String ja, String en, String botanical, String... synonyms) {
    this.ja = ja;
    this.en = en;
    this.botanical = botanical;
    this.synonyms = List.of(synonyms);
  }

  /** @param code may be null */
  public static boolean known(String code) {
    return code != null && CODES.contains(code);
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }

  public String botanical() {
    return botanical;
  }

  /** @return other ways to write it, without its names; may be empty */
  public List<String> synonyms() {
    return synonyms;
  }
}
