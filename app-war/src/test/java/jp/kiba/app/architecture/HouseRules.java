package jp.kiba.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.FileDescriptor;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small habits that cost much when they slip in. */
final class HouseRules {
  private static final Set<String> OLD_DATES = Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar",
      "java.sql.Date", "java.sql.Time", "java.sql.Timestamp", "java.text.SimpleDateFormat");
  private static final Set<String> INJECTED = Set.of("jakarta.inject.Inject", "jakarta.annotation.Resource",
      "jakarta.persistence.PersistenceContext", "org.eclipse.microprofile.config.inject.ConfigProperty");
  private static final Pattern EMPTY_WORDS = Pattern.compile(
      ".*(Impl|Manager|Helper|Dto|DTO|Utils?|Service|Facade|Assembler)|(Abstract|Base).*|I[A-Z][a-z].*");

  private HouseRules() {}

  static Stream<Violation> noOldDates(Code code) {
    return code.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()
        .filter(d -> OLD_DATES.contains(d.getTargetClass().getName()))
        .map(d -> Violation.of(c, "measures time as in 1995: " + d.getDescription())));
  }

  static Stream<Violation> nothingPrints(Code code) {
    return code.stream().filter(c -> !isTheLog(code, c)).flatMap(c -> c.getFieldAccessesFromSelf().stream())
        .filter(a -> a.getTargetOwner().isEquivalentTo(System.class) || a.getTargetOwner().isEquivalentTo(FileDescriptor.class))
        .filter(a -> Set.of("out", "err").contains(a.getTarget().getName()))
        .filter(a -> !isCommandLine(a))
        .map(a -> Violation.of(a.getOriginOwner(), "prints: " + a.getDescription()));
  }

  /** The lines that programs read go past the server, one JSON object each: nothing else may, or log content could look like one. */
  private static boolean isTheLog(Code code, JavaClass type) {
    return code.module(type).equals("kernel") && type.getSimpleName().equals("LogLine");
  }

  /** {@code ./kiba permissions} runs a main method: there printing is the purpose. */
  private static boolean isCommandLine(JavaFieldAccess access) {
    return access.getOrigin().getName().equals("main") && access.getOrigin().getModifiers().contains(JavaModifier.STATIC);
  }

  static Stream<Violation> staticsNeverChange(Code code) {
    return code.stream().flatMap(c -> c.getFields().stream())
        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC) && !f.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL) || isInjected(f))
        .map(f -> Violation.of(f.getOwner(), "keeps state that all requests share: " + f.getName()));
  }

  private static boolean isInjected(JavaField field) {
    return INJECTED.stream().anyMatch(field::isAnnotatedWith);
  }

  static Stream<Violation> namesAreTheDomains(Code code) {
    return code.stream().filter(c -> EMPTY_WORDS.matcher(c.getSimpleName()).matches())
        .map(c -> Violation.of(c, "has a name that says nothing"));
  }
}
