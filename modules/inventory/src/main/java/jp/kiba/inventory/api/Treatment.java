package jp.kiba.inventory.api;

/**
 * 処理. K1 to K5 are the classes of preservative treatment 保存処理 of 日本農林規格 製材 (JAS 1083), AQ those of 優良木質建材等認証;
 * the three against fire are those of the Building Standards Act 建築基準法 (法第2条9号, 施行令第1条5号・6号); ISPM 15 is for
 * packing timber.
 */
public enum Treatment {
  K1("保存処理 K1（防虫）", "Preservative K1 (insects)"),
  K2("保存処理 K2", "Preservative K2"),
  K3("保存処理 K3", "Preservative K3"),
  K4("保存処理 K4", "Preservative K4"),
  K5("保存処理 K5", "Preservative K5"),
  AQ1("AQ 1種", "AQ class 1"),
  AQ2("AQ 2種", "AQ class 2"),
  AQ3("AQ 3種", "AQ class 3"),
  FLAME_RETARDANT("難燃処理", "Flame retardant"),
  QUASI_NONCOMBUSTIBLE("準不燃処理", "Quasi-noncombustible"),
  NONCOMBUSTIBLE("不燃処理", "Noncombustible"),
  THERMAL("熱処理（サーモウッド）", "Thermally modified"),
  ISPM15("梱包材の熱処理（ISPM 15）", "Heat treated (ISPM 15)");

  private final String ja;
  private final String en;

  Treatment(String ja, String en) {
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
