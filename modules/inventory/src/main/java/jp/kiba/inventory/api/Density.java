package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import jp.kiba.tenancy.api.Kind;

/**
 * What wood weighs, roughly, to keep a load within what a vehicle may carry. Air-dry figures (気乾密度, 15 % moisture) are the usual
 * averages of 森林総合研究所監修『木材工業ハンドブック』 and of the USDA Wood Handbook, from memory and rounded up; wood weighs with its
 * moisture u (dry basis) as ρ₁₅ ÷ 1.15 × (1 + u). Unseasoned wood and logs count as u = 100 %, which is more than most have.
 */
public final class Density {
  /** For species that are not named: as dense as the denser softwoods. */
  private static final int OTHER = 600;
  private static final int AIR_DRY_PERCENT = 15;
  private static final int GREEN_PERCENT = 100;

  private static final Map<Species, Integer> AIR_DRY = Map.ofEntries(
      Map.entry(Species.SUGI, 400), Map.entry(Species.HINOKI, 450), Map.entry(Species.KARAMATSU, 530), Map.entry(Species.AKAMATSU, 530),
      Map.entry(Species.KUROMATSU, 550), Map.entry(Species.TODOMATSU, 420), Map.entry(Species.EZOMATSU, 430), Map.entry(Species.HIBA, 450),
      Map.entry(Species.SAWARA, 340), Map.entry(Species.MOMI, 440), Map.entry(Species.TSUGA, 510), Map.entry(Species.KURI, 600),
      Map.entry(Species.KEYAKI, 690), Map.entry(Species.NARA, 680), Map.entry(Species.KASHI, 900), Map.entry(Species.BUNA, 650),
      Map.entry(Species.TAMO, 650), Map.entry(Species.SEN, 520), Map.entry(Species.KABA, 670), Map.entry(Species.KIRI, 310),
      Map.entry(Species.DOUGLAS_FIR, 550), Map.entry(Species.WESTERN_HEMLOCK, 480), Map.entry(Species.WHITEWOOD, 460),
      Map.entry(Species.REDWOOD, 520), Map.entry(Species.LARIX_SIBIRICA, 660), Map.entry(Species.SITKA_SPRUCE, 430),
      Map.entry(Species.SPF, 460), Map.entry(Species.RADIATA_PINE, 500), Map.entry(Species.DAHURIAN_LARCH, 680),
      Map.entry(Species.YELLOW_CEDAR, 500), Map.entry(Species.RED_CEDAR, 380), Map.entry(Species.WHITE_OAK, 770),
      Map.entry(Species.WALNUT, 640), Map.entry(Species.TEAK, 680), Map.entry(Species.FALCATA, 350));

  private Density() {}

  /** @return kg for 1 m³ of it, rounded up */
  public static int kgPerM3(Wood wood) {
    int dry = Species.known(wood.species()) ? AIR_DRY.getOrDefault(Species.valueOf(wood.species()), OTHER) : OTHER;
    return BigDecimal.valueOf((long) dry * (100 + moisture(wood)))
        .divide(BigDecimal.valueOf(100L + AIR_DRY_PERCENT), MathContext.DECIMAL64).setScale(0, RoundingMode.CEILING).intValueExact();
  }

  private static int moisture(Wood wood) {
    if (wood.moisturePercent() != null) {
      return wood.moisturePercent();
    }
    return wood.kind() == Kind.LOG || wood.drying() == Drying.GREEN || wood.kind() == Kind.SAWN && wood.drying() == null
        ? GREEN_PERCENT : AIR_DRY_PERCENT;
  }
}
