package jp.kiba.tenancy.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody sees of a company. A person, an address or a number has no place here: the market schema has no column.
 *
 * @param rating 0 to 5; null while nobody has rated
 * @param logo hash of the logo, which is at {@code companies/{id}/logo}; null when there is none
 * @param closedDays days of this and coming years, in order, on which nobody is there although it is a working day
 */
@Schema(name = "CompanyCard")
public record CompanyCard(
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) String prefecture,
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) Set<Kind> dealsIn,
    @Schema(required = true) List<String> certifications,
    @Schema(required = true) String introduction,
    @Schema(required = true, nullable = true) BigDecimal rating,
    @Schema(required = true, nullable = true) String logo,
    @Schema(required = true) Set<Weekday> workingDays,
    @Schema(required = true) List<LocalDate> closedDays) implements Disclosure {

  /** From the columns of the market, which has no ratings yet. */
  public CompanyCard(UUID companyId, String tradeName, String prefecture, String types, String dealsIn,
      String certifications, String introduction, String logo, String workingDays, String closedDays) {
    this(companyId, tradeName, prefecture, Names.split(types, CompanyType.class), Names.split(dealsIn, Kind.class),
        certifications.isEmpty() ? List.of() : List.of(certifications.split("\n")), introduction, null, logo,
        Names.split(workingDays, Weekday.class),
        Stream.of(closedDays.split(",")).filter(day -> !day.isEmpty()).map(LocalDate::parse).toList());
  }
}
