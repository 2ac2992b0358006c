package jp.kiba.app.architecture;

import java.util.function.Function;
import java.util.stream.Stream;

/** The rules, each with what finds those who break it. */
public enum Rule {
  KNOW_ONLY_WHAT_LIES_BELOW(ModuleRules::knowOnlyWhatLiesBelow),
  KNOW_ONLY_THE_API_OF_OTHERS(ModuleRules::knowOnlyTheApiOfOthers),
  NO_CYCLES_BETWEEN_NOUNS(ModuleRules::noCyclesBetweenNouns),
  PUBLIC_FOR_A_REASON(ModuleRules::publicForAReason),
  PACKAGES_SAY_WHAT_THEY_ARE(ModuleRules::packagesSayWhatTheyAre),

  RESOURCES_ARE_PUBLIC(ResourceRules::resourcesArePublic),
  RESOURCES_SEE_NO_DATABASE(ResourceRules::resourcesSeeNoDatabase),
  METHODS_SAY_WHO_MAY(ResourceRules::methodsSayWhoMay),
  PERMISSIONS_ARE_IN_THE_TABLE(ResourceRules::permissionsAreInTheTable),
  COMMANDS_ARE_IDEMPOTENT(ResourceRules::commandsAreIdempotent),

  ONLY_DISCLOSURE_DISCLOSES(DisclosureRules::onlyDisclosureDiscloses),
  ANSWERS_DISCLOSE_BY_TYPE(DisclosureRules::answersDiscloseByType),

  DATA_SOURCES_IN_NAMED_PLACES(DatabaseRules::dataSourcesInNamedPlaces),
  ONLY_KERNEL_BINDS(DatabaseRules::onlyKernelBinds),
  ONLY_KERNEL_OPENS_BOOKS(DatabaseRules::onlyKernelOpensBooks),
  ONLY_KERNEL_TAKES_ROLES(DatabaseRules::onlyKernelTakesRoles),
  SQL_IS_CONSTANT(DatabaseRules::sqlIsConstant),

  NO_OLD_DATES(HouseRules::noOldDates),
  NOTHING_PRINTS(HouseRules::nothingPrints),
  STATICS_NEVER_CHANGE(HouseRules::staticsNeverChange),
  NAMES_ARE_THE_DOMAINS(HouseRules::namesAreTheDomains);

  private final Function<Code, Stream<Violation>> check;

  Rule(Function<Code, Stream<Violation>> check) {
    this.check = check;
  }

  Stream<Violation> check(Code code) {
    return check.apply(code);
  }
}
