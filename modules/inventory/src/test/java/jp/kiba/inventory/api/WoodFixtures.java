package jp.kiba.inventory.api;

import java.math.BigDecimal;
import jp.kiba.tenancy.api.Kind;

/** Wood as it lies in most yards. */
public final class WoodFixtures {
  public static final Board POST = new Board(new BigDecimal("105"), new BigDecimal("105"), new BigDecimal("3000"));
  public static final Log ROUND = new Log(new BigDecimal("30"), new BigDecimal("4"));

  private WoodFixtures() {}

  public static Wood post() {
    return boards(Kind.SAWN);
  }

  public static Wood boards(Kind kind) {
    return new Wood(kind, "SUGI", "TOKUITTO", POST, null, Drying.KD, 15, Surface.PLANED);
  }

  public static Wood log() {
    return new Wood(Kind.LOG, "HINOKI", "A", null, ROUND, Drying.GREEN, null, Surface.ROUGH);
  }
}
