package jp.kiba.tenancy.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.PublicText;
import jp.kiba.tenancy.api.Weekday;

/** A company's row in the market. Made with the invitation, shown once the company is active, changed by itself alone. */
@Entity
@Table(name = "company_profile", schema = "market")
class CompanyProfile {
  private static final String BETWEEN = "\n";

  @Id
  @Column(name = "company_id")
  UUID companyId;
  @Column(name = "trade_name")
  String tradeName;
  String prefecture;
  String types;
  @Column(name = "deals_in")
  String dealsIn;
  String certifications;
  String introduction;
  @Column(name = "working_days")
  String workingDays;
  @Column(name = "closed_days")
  String closedDays;
  @Column(name = "logo_hash")
  String logoHash;
  /** The trade name as it is searched for; the database writes it. */
  @Column(name = "search_name", insertable = false, updatable = false)
  String searchName;
  boolean active;

  protected CompanyProfile() {}

  void change(PublicProfile profile) {
    PublicText.check("publicProfile.tradeName", profile.tradeName());
    PublicText.check("publicProfile.introduction", profile.introduction());
    for (int i = 0; i < profile.certifications().size(); i++) {
      PublicText.check("publicProfile.certifications[" + i + "]", profile.certifications().get(i));
    }
    tradeName = profile.tradeName();
    prefecture = profile.prefecture();
    dealsIn = Names.join(profile.dealsIn());
    certifications = String.join(BETWEEN, profile.certifications());
    introduction = profile.introduction();
    if (profile.workingDays() != null) {
      workingDays = Names.join(profile.workingDays());
    }
    if (profile.closedDays() != null) {
      closedDays = profile.closedDays().stream().sorted().distinct().map(LocalDate::toString).collect(Collectors.joining(","));
    }
  }

  PublicProfile profile() {
    return new PublicProfile(tradeName, prefecture, Names.split(dealsIn, Kind.class),
        certifications.isEmpty() ? List.of() : List.of(certifications.split(BETWEEN)), introduction,
        Names.split(workingDays, Weekday.class),
        Stream.of(closedDays.split(",")).filter(day -> !day.isEmpty()).map(LocalDate::parse).toList());
  }
}
