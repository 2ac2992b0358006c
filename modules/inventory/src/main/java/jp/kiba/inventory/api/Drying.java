package jp.kiba.inventory.api;

import java.util.EnumSet;
import java.util.Set;

/**
 * 乾燥: green, dried in the open air, dried in a kiln; or kiln-dried to one of the classes of 日本農林規格 製材 (JAS 1083). SD is
 * finished after drying 仕上げ材, D is not 未仕上げ材; the number is the moisture in % that is not exceeded: 15, 20 and 25 for
 * structural, 15 and 18 for interior timber, 10 and 13 for hardwood (docs/wood.md says which of these were looked up).
 */
public enum Drying {
  GREEN("未乾燥（GRN）", "Green (GRN)", 0, null),
  /** JAS calls it dried up to 30 %; thick timber that is sold as air-dried holds more. */
  AD("天然乾燥（AD）", "Air dried (AD)", 40, null),
  /** Above fibre saturation, about 30 %, nothing was dried. */
  KD("人工乾燥（KD）", "Kiln dried (KD)", 30, null),
  SD15("SD15（仕上げ・15%以下）", "SD15 (finished, up to 15%)", 15, Surface.PLANED),
  SD18("SD18（仕上げ・18%以下）", "SD18 (finished, up to 18%)", 18, Surface.PLANED),
  SD20("SD20（仕上げ・20%以下）", "SD20 (finished, up to 20%)", 20, Surface.PLANED),
  D10("D10（未仕上げ・10%以下）", "D10 (unfinished, up to 10%)", 10, Surface.ROUGH),
  D13("D13（未仕上げ・13%以下）", "D13 (unfinished, up to 13%)", 13, Surface.ROUGH),
  D15("D15（未仕上げ・15%以下）", "D15 (unfinished, up to 15%)", 15, Surface.ROUGH),
  D18("D18（未仕上げ・18%以下）", "D18 (unfinished, up to 18%)", 18, Surface.ROUGH),
  D20("D20（未仕上げ・20%以下）", "D20 (unfinished, up to 20%)", 20, Surface.ROUGH),
  D25("D25（未仕上げ・25%以下）", "D25 (unfinished, up to 25%)", 25, Surface.ROUGH);

  private static final Set<Drying> KILN = EnumSet.range(KD, D25);

  private final String ja;
  private final String en;
  private final int mostPercent;
  private final Surface surface;

  Drying(String ja, String en, int mostPercent, Surface surface) {
    this.ja = ja;
    this.en = en;
    this.mostPercent = mostPercent;
    this.surface = surface;
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }

  /** @return moisture in % that wood so dried does not exceed; 0 for green wood, of which none is said */
  public int mostPercent() {
    return mostPercent;
  }

  /** @return whether it went through a kiln: KD and the classes of JAS */
  public boolean kiln() {
    return KILN.contains(this);
  }

  /** @return whether wood of that surface can be of this class
   *  @param said may be null */
  boolean goesWith(Surface said) {
    return surface == null || said == null || said == surface || (surface == Surface.PLANED && said == Surface.SANDED);
  }
}
