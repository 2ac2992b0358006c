package jp.kiba.app.architecture;

import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who knows whom, and what a module shows of itself. */
final class ModuleRules {
  /** kernel ← tenancy ← inventory ← trading ← documents, billing, chatratings ← app. */
  private static final Map<String, Set<String>> BELOW = Map.of(
      "kernel", Set.of(),
      "tenancy", Set.of("kernel"),
      "inventory", Set.of("kernel", "tenancy"),
      "trading", Set.of("kernel", "tenancy", "inventory"),
      "documents", Set.of("kernel", "tenancy", "inventory", "trading"),
      "billing", Set.of("kernel", "tenancy", "inventory", "trading"),
      "chatratings", Set.of("kernel", "tenancy", "inventory", "trading"),
      "app", Set.copyOf(Code.MODULES));

  private static final Pattern SENTENCE = Pattern.compile("/\\*\\*[^/]+\\*/\\s*package ");

  /** Why a type outside of {@code api} may be public. */
  private record Reason(String why, BiPredicate<Code, JavaClass> holds) {}

  private static final List<Reason> REASONS = List.of(
      new Reason("RESTEasy builds resources and providers through a public constructor", (code, type) ->
          type.isAnnotatedWith("jakarta.ws.rs.Path") || type.isAnnotatedWith("jakarta.ws.rs.ext.Provider")),
      new Reason("EclipseLink builds converters and what persistence.xml names", (code, type) ->
          type.isAnnotatedWith("jakarta.persistence.Converter")
              || type.isAssignableTo("org.eclipse.persistence.sessions.SessionCustomizer")),
      new Reason("the server builds filters, servlets, health checks and its other extensions", (code, type) ->
          Stream.of("jakarta.servlet.Filter", "jakarta.servlet.Servlet", "jakarta.ws.rs.core.Application",
              "org.eclipse.microprofile.health.HealthCheck", "org.eclipse.microprofile.openapi.OASFilter",
              "org.eclipse.microprofile.config.spi.ConfigSource", "jakarta.validation.ClockProvider",
              "jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism")
              .anyMatch(type::isAssignableTo)),
      new Reason("EclipseLink calls the constructor that a query names", (code, type) ->
          code.sources().stream().anyMatch(s -> s.text().contains("select new " + type.getName() + "("))),
      new Reason("another noun of the same module needs it", (code, type) ->
          type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass)
              .anyMatch(o -> code.module(o).equals(code.module(type)) && !code.noun(o).equals(code.noun(type)))));

  private ModuleRules() {}

  static Stream<Violation> knowOnlyWhatLiesBelow(Code code) {
    return abroad(code).filter(d -> {
      var here = code.module(d.getOriginClass());
      return !here.isEmpty() && !BELOW.get(here).contains(code.module(d.getTargetClass()));
    }).map(d -> Violation.of(d.getOriginClass(), "knows what does not lie below: " + d.getDescription()));
  }

  static Stream<Violation> knowOnlyTheApiOfOthers(Code code) {
    return abroad(code).filter(d -> !code.noun(d.getTargetClass()).equals("api"))
        .map(d -> Violation.of(d.getOriginClass(), "reaches behind the api: " + d.getDescription()));
  }

  /** Dependencies from one module to another. */
  private static Stream<Dependency> abroad(Code code) {
    return code.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).filter(d -> {
      var there = code.module(d.getTargetClass());
      return !there.isEmpty() && !there.equals(code.module(d.getOriginClass()));
    });
  }

  static Stream<Violation> noCyclesBetweenNouns(Code code) {
    var found = SlicesRuleDefinition.slices().matching(code.root() + ".(*).(*)..").should().beFreeOfCycles()
        .evaluate(code.classes()).getFailureReport().getDetails();
    return found.stream().flatMap(cycle -> code.stream().filter(c -> cycle.contains("<" + c.getName() + "."))
        .map(c -> Violation.of(c, "is part of a cycle: " + cycle)));
  }

  static Stream<Violation> publicForAReason(Code code) {
    return code.stream()
        .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(c -> !code.noun(c).isEmpty() && !code.noun(c).equals("api"))
        .filter(c -> REASONS.stream().noneMatch(r -> r.holds().test(code, c)))
        .map(c -> Violation.of(c, "is public and nobody outside of its package needs that"));
  }

  static Stream<Violation> packagesSayWhatTheyAre(Code code) {
    Map<Path, List<Source>> folders = code.sources().stream()
        .filter(s -> !s.className().equals("module-info")).collect(groupingBy(s -> s.path().getParent()));
    return folders.values().stream()
        .filter(files -> files.stream().noneMatch(f ->
            f.className().equals("package-info") && SENTENCE.matcher(f.text()).find()))
        .flatMap(List::stream).filter(f -> !f.className().equals("package-info"))
        .map(f -> Violation.of(f, "lies in a package that no package-info explains"));
  }
}
