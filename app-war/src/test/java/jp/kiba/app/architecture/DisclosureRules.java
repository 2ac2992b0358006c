package jp.kiba.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyCard;
import jp.kiba.tenancy.api.DetailedProfile;
import jp.kiba.tenancy.api.Disclosure;
import jp.kiba.tenancy.api.OwnDetails;
import jp.kiba.tenancy.api.PartnerContact;

/** What leads to a company's people goes out through {@link Disclosure} and through nothing else. */
final class DisclosureRules {
  /** As they are called in answers: what only a partner may read. */
  private static final Set<String> SECRETS = Set.of("legalName", "representative", "postalCode", "address", "phone", "email",
      "corporateNumber", "invoiceRegistrationNumber", "detailedProfile", "contact");
  /** Answers about one's own people, or about those one asked in oneself. A new name here is a decision. */
  private static final Set<String> ABOUT_OWN_PEOPLE = Set.of("MemberView");
  private static final Set<Class<?>> DISCLOSURES = Set.of(CompanyCard.class, PartnerContact.class, OwnDetails.class);

  private DisclosureRules() {}

  static Stream<Violation> onlyDisclosureDiscloses(Code code) {
    return code.stream().filter(c -> !c.isEquivalentTo(Disclosure.class))
        .flatMap(c -> c.getConstructorCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().isEquivalentTo(PartnerContact.class) || call.getTargetOwner().isEquivalentTo(OwnDetails.class))
        .filter(call -> !call.getOriginOwner().equals(call.getTargetOwner()))
        .map(call -> Violation.of(call.getOriginOwner(), "discloses by itself what Disclosure decides: " + call.getDescription()));
  }

  static Stream<Violation> answersDiscloseByType(Code code) {
    var outgoing = new HashSet<JavaClass>();
    code.stream().filter(c -> c.isAnnotatedWith(Path.class)).flatMap(c -> c.getMethods().stream())
        .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class)).map(JavaMethod::getReturnType)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream()).forEach(type -> collect(code, type, outgoing));
    return outgoing.stream().filter(type -> !ABOUT_OWN_PEOPLE.contains(type.getSimpleName()))
        .flatMap(type -> type.getFields().stream()).filter(DisclosureRules::tells)
        .map(f -> Violation.of(f.getOwner(), "answers with " + f.getName() + ", which is no Disclosure"));
  }

  /** Everything that an answer is made of, down to what Disclosure itself answers for. */
  private static void collect(Code code, JavaClass type, Set<JavaClass> outgoing) {
    if (code.module(type).isEmpty() || DISCLOSURES.stream().anyMatch(type::isEquivalentTo) || !outgoing.add(type)) {
      return;
    }
    parts(type).flatMap(f -> f.getType().getAllInvolvedRawTypes().stream()).forEach(part -> collect(code, part, outgoing));
  }

  private static Stream<JavaField> parts(JavaClass type) {
    return type.getFields().stream().filter(f -> !f.getModifiers().contains(JavaModifier.STATIC));
  }

  private static boolean tells(JavaField part) {
    return !part.getModifiers().contains(JavaModifier.STATIC) && (part.getRawType().isEquivalentTo(DetailedProfile.class)
        || SECRETS.contains(part.getName()) && DISCLOSURES.stream().noneMatch(part.getRawType()::isEquivalentTo));
  }
}
