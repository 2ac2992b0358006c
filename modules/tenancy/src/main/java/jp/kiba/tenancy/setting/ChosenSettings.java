package jp.kiba.tenancy.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanySettings;
import jp.kiba.tenancy.api.NumberPattern;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.VolumeUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a company chose itself; what is null follows the default. */
record ChosenSettings(
    @Schema(nullable = true) Language language,
    @Schema(nullable = true) @Size(max = 60) String timeZone,
    @Schema(nullable = true) VolumeUnit volumeUnit,
    @Schema(nullable = true) @Size(min = 3, max = 30) String numberPattern,
    @Schema(nullable = true) @Valid Terms terms) {

  ChosenSettings checked() {
    if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
      throw Problem.refused("chosen.timeZone", "tenancy.no-such-time-zone");
    }
    if (numberPattern != null && !NumberPattern.isValid(numberPattern)) {
      throw Problem.refused("chosen.numberPattern", "tenancy.no-number-pattern", "{YYYY}", "{YY}", "{00000}");
    }
    return terms == null ? this : new ChosenSettings(language, timeZone, volumeUnit, numberPattern, terms.checked("chosen.terms."));
  }

  CompanySettings over(CompanySettings defaults) {
    return new CompanySettings(or(language, defaults.language()), or(timeZone, defaults.timeZone()),
        or(volumeUnit, defaults.volumeUnit()), or(numberPattern, defaults.numberPattern()), or(terms, defaults.terms()));
  }

  private static <T> T or(T chosen, T fallback) {
    return chosen == null ? fallback : chosen;
  }
}
