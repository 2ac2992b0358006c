package jp.kiba.inventory.market;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order; VOLUME is the most m³ first. What has no price for 1 m³ comes last in PRICE, what does not say how soon it leaves in LEAD,
 *  what has no volume in VOLUME: there the newest first. */
@Schema(name = "MarketSort")
public enum Sort {
  NEWEST("newest"), PRICE("price"), LEAD("lead"), VOLUME("volume");

  private final String code;

  Sort(String code) {
    this.code = code;
  }

  /** @return as the database calls it */
  String code() {
    return code;
  }
}
