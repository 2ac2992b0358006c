package jp.kiba.inventory.market;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order. What has no price for 1 m³ is left out of PRICE, and what does not say how soon it leaves out of LEAD. */
@Schema(name = "MarketSort")
public enum Sort {
  NEWEST("newest"), PRICE("price"), LEAD("lead");

  private final String code;

  Sort(String code) {
    this.code = code;
  }

  /** @return as the database calls it */
  String code() {
    return code;
  }
}
