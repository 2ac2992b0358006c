package jp.kiba.inventory.origin;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.OriginText;
import jp.kiba.inventory.api.Species;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an origin, and what shows it. Everything but supplier and note goes on to whoever buys the wood; the
 * certificate only where it is disclosed. Texts are never null: blank when there is nothing to say.
 *
 * @param ownHarvest we felled it ourselves: forestry companies only
 * @param country ISO 3166
 * @param prefecture code of JIS X 0401, for wood from Japan
 * @param certificate its number
 * @param certifiedM3 volume that the evidence covers; null when it names none
 * @param supplier whom it came from, for ourselves only
 * @param note for ourselves only
 * @param disclosed whether whoever the certificate belongs to agreed that it, and our name, go all the way up
 */
@Schema(name = "OriginFacts")
record OriginFacts(
    @NotNull Boolean ownHarvest,
    @NotEmpty @Size(max = 10) List<@NotNull @Size(max = 40) String> species,
    @Schema(nullable = true) @Pattern(regexp = "[A-Z]{2}") String country,
    @Schema(nullable = true) @Pattern(regexp = "[0-9]{2}") String prefecture,
    @Schema(nullable = true) @Size(max = 200) String area,
    @Schema(nullable = true) LocalDate harvestedFrom,
    @Schema(nullable = true) LocalDate harvestedUntil,
    @NotNull EvidenceKind evidence,
    @Schema(nullable = true) @Size(max = 100) String certificate,
    @Schema(nullable = true) LocalDate certificateUntil,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax("999999") @Digits(integer = 6, fraction = 4) BigDecimal certifiedM3,
    @Schema(nullable = true) @Size(max = 200) String supplier,
    @Schema(nullable = true) @Size(max = 1000) String note,
    @NotNull Boolean disclosed) {

  private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  OriginFacts {
    area = said(area);
    certificate = said(certificate);
    supplier = said(supplier);
    note = said(note);
  }

  private static String said(String text) {
    return text == null ? "" : text.strip();
  }

  /** @throws Problem 422 that names the field */
  OriginFacts check() {
    refuseIf(!species.stream().allMatch(Species::known), "species", "inventory.species");
    refuseIf(country != null && !COUNTRIES.contains(country), "country", "inventory.origin-country");
    refuseIf(prefecture != null && country != null && !country.equals("JP"), "prefecture", "inventory.origin-prefecture-abroad");
    refuseIf(isToCome(harvestedFrom), "harvestedFrom", "inventory.origin-harvest-future");
    refuseIf(isToCome(harvestedUntil), "harvestedUntil", "inventory.origin-harvest-future");
    refuseIf(harvestedFrom != null && harvestedUntil != null && harvestedUntil.isBefore(harvestedFrom), "harvestedUntil",
        "inventory.origin-harvest-backwards");
    refuseIf(certificate.isBlank() && certificateUntil != null, "certificate", "inventory.origin-certificate");
    OriginText.check("origin.area", area, supplier);
    // Its number stays with us otherwise.
    if (disclosed) {
      OriginText.check("origin.certificate", certificate, supplier);
    }
    refuseIf(evidence == EvidenceKind.NONE && !certificate.isBlank(), "evidence", "inventory.origin-kind-of-evidence");
    return this;
  }

  /** @return whether both say the same of where it comes from and what shows it; supplier and note are not part of that */
  boolean sameOrigin(OriginFacts other) {
    return ownHarvest.equals(other.ownHarvest) && species.equals(other.species.stream().sorted().distinct().toList())
        && Objects.equals(country, other.country) && Objects.equals(prefecture, other.prefecture) && area.equals(other.area)
        && Objects.equals(harvestedFrom, other.harvestedFrom) && Objects.equals(harvestedUntil, other.harvestedUntil)
        && evidence == other.evidence && certificate.equals(other.certificate)
        && Objects.equals(certificateUntil, other.certificateUntil) && sameVolume(certifiedM3, other.certifiedM3);
  }

  private static boolean isToCome(LocalDate day) {
    return day != null && day.isAfter(Now.today());
  }

  private static boolean sameVolume(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  private static void refuseIf(boolean refused, String field, String key) {
    if (refused) {
      throw Problem.refused("origin." + field, key);
    }
  }
}
