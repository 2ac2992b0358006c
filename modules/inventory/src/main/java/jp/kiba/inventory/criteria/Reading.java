package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was read out of a phrase. What was not understood stands, word for word, in the criteria's text.
 *
 * @param deliverTo prefecture that it is to be delivered to; null when not said
 * @param pieces null when not said
 * @param volumeM3 null when not said
 * @param maxYenPerM3 the most that 1 m³ may cost; null when not said
 */
@Schema(name = "PhraseReading")
public record Reading(
    @Schema(required = true) Criteria criteria,
    @Schema(required = true, nullable = true) String deliverTo,
    @Schema(required = true, nullable = true) Integer pieces,
    @Schema(required = true, nullable = true) BigDecimal volumeM3,
    @Schema(required = true, nullable = true) Long maxYenPerM3) {

  /** Reads a line as somebody types it, says it, or pastes it from a spreadsheet: 杉 105×105×3000〜4000 KD 特一等 京都 100本.
   *  A word is understood whole, or left as text. Never fails.
   *  @param phrase not null */
  public static Reading of(String phrase) {
    return new PhraseReader().read(phrase);
  }
}
