package jp.kiba.tenancy.api;

import jakarta.validation.Valid;
import java.time.ZoneId;
import jp.kiba.kernel.api.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A company's settings, every one of them there.
 *
 * @param timeZone name of the IANA data base
 * @param numberPattern how its documents are numbered: {YYYY} or {YY} the year, {0} and more zeros the running number
 * @param terms what it proposes to a new partner
 */
@Schema(name = "SettingsInForce")
public record CompanySettings(
    @Schema(required = true) Language language,
    @Schema(required = true) String timeZone,
    @Schema(required = true) VolumeUnit volumeUnit,
    @Schema(required = true) String numberPattern,
    @Schema(required = true) @Valid Terms terms) {

  /** What holds for a company that chose nothing. */
  public static final CompanySettings DEFAULTS =
      new CompanySettings(Language.JA, "Asia/Tokyo", VolumeUnit.M3, "{YYYY}-{00000}", Terms.USUAL);

  /** @return the zone of its days */
  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  /** @param number from 1
   *  @return the number as it is printed on a document */
  public String documentNumber(int year, int number) {
    return NumberPattern.of(numberPattern).write(year, number);
  }
}
