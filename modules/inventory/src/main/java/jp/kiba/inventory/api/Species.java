package jp.kiba.inventory.api;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** 樹種: the name is the code. The botanical name is what origin law asks for. */
public enum Species {
  SUGI("スギ", "Japanese cedar", "Cryptomeria japonica"),
  HINOKI("ヒノキ", "Japanese cypress", "Chamaecyparis obtusa"),
  KARAMATSU("カラマツ", "Japanese larch", "Larix kaempferi"),
  AKAMATSU("アカマツ", "Japanese red pine", "Pinus densiflora"),
  KUROMATSU("クロマツ", "Japanese black pine", "Pinus thunbergii"),
  TODOMATSU("トドマツ", "Sakhalin fir", "Abies sachalinensis"),
  EZOMATSU("エゾマツ", "Yezo spruce", "Picea jezoensis"),
  HIBA("ヒバ", "Hiba arborvitae", "Thujopsis dolabrata"),
  SAWARA("サワラ", "Sawara cypress", "Chamaecyparis pisifera"),
  MOMI("モミ", "Momi fir", "Abies firma"),
  TSUGA("ツガ", "Japanese hemlock", "Tsuga sieboldii"),
  KURI("クリ", "Japanese chestnut", "Castanea crenata"),
  KEYAKI("ケヤキ", "Japanese zelkova", "Zelkova serrata"),
  NARA("ナラ", "Japanese oak", "Quercus crispula"),
  BUNA("ブナ", "Japanese beech", "Fagus crenata"),
  TAMO("タモ", "Manchurian ash", "Fraxinus mandshurica"),
  KABA("カバ", "Japanese birch", "Betula maximowicziana"),
  HONOKI("ホオノキ", "Japanese bigleaf magnolia", "Magnolia obovata"),
  DOUGLAS_FIR("ベイマツ", "Douglas fir", "Pseudotsuga menziesii"),
  WESTERN_HEMLOCK("ベイツガ", "Western hemlock", "Tsuga heterophylla"),
  WHITEWOOD("ホワイトウッド", "European whitewood", "Picea abies"),
  REDWOOD("オウシュウアカマツ", "European redwood", "Pinus sylvestris"),
  SITKA_SPRUCE("スプルース", "Sitka spruce", "Picea sitchensis"),
  SPF("SPF", "Spruce-pine-fir", "Picea spp., Pinus spp., Abies spp."),
  RADIATA_PINE("ラジアータパイン", "Radiata pine", "Pinus radiata"),
  SOUTHERN_YELLOW_PINE("サザンイエローパイン", "Southern yellow pine", "Pinus spp."),
  DAHURIAN_LARCH("ラーチ", "Dahurian larch", "Larix gmelinii"),
  YELLOW_CEDAR("ベイヒバ", "Yellow cedar", "Callitropsis nootkatensis"),
  RED_CEDAR("ベイスギ", "Western red cedar", "Thuja plicata"),
  PORT_ORFORD_CEDAR("ベイヒ", "Port Orford cedar", "Chamaecyparis lawsoniana"),
  LAUAN("ラワン", "Lauan", "Shorea spp."),
  FALCATA("ファルカタ", "Falcata", "Falcataria falcata"),
  EUCALYPTUS("ユーカリ", "Eucalyptus", "Eucalyptus spp.");

  private static final Set<String> CODES = Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private final String ja;
  private final String en;
  private final String botanical;

  Species(String ja, String en, String botanical) {
    this.ja = ja;
    this.en = en;
    this.botanical = botanical;
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
}
