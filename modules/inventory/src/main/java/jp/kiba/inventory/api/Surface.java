package jp.kiba.inventory.api;

/** 仕上げ: as the saw left it, planed, or sanded. */
public enum Surface {
  ROUGH("粗材", "Rough"), PLANED("プレーナー仕上げ", "Planed"), SANDED("サンダー仕上げ", "Sanded");

  private final String ja;
  private final String en;

  Surface(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }
}
