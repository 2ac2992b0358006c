package jp.kiba.app.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The wall around each company's book: nobody goes around the binding, nobody builds statements from input. */
final class DatabaseRules {
  private static final Pattern RAW = Pattern.compile("javax\\.sql\\..*|java\\.sql\\.DriverManager|org\\.postgresql\\.(ds|Driver).*");
  private static final Pattern TAKES_ROLE =
      Pattern.compile("\\bset\\s+((local|session)\\s+)?(role\\b|session\\s+authorization)|\\breset\\s+role\\b", Pattern.CASE_INSENSITIVE);

  private DatabaseRules() {}

  static Stream<Violation> dataSourcesInNamedPlaces(Code code) {
    return code.stream().filter(c -> !mayHoldDataSource(code, c)).flatMap(c -> c.getDirectDependenciesFromSelf().stream()
        .filter(d -> RAW.matcher(d.getTargetClass().getName()).matches())
        .map(d -> Violation.of(c, "goes around the binding: " + d.getDescription())));
  }

  private static boolean mayHoldDataSource(Code code, JavaClass type) {
    if (type.isAssignableTo("org.eclipse.microprofile.health.HealthCheck")) {
      return true; // asks whether the database answers, and nothing else
    }
    if (code.module(type).equals("kernel")) {
      return code.noun(type).equals("tenant"); // opens the books themselves, and asks which cell's login does
    }
    if (!code.module(type).equals("tenancy")) {
      return false;
    }
    return switch (code.noun(type)) {
      case "signin", "invitation" -> true; // ask the registry who it is, before any company is bound
      case "migration" -> true; // logs in as the migrator, outside of every request
      case "isolation" -> true; // tries, as every login and every role, what must be refused; commits nothing
      case "api" -> type.getDirectDependenciesFromSelf().stream() // the door to the migration
          .anyMatch(d -> Set.of("migration", "isolation").contains(code.noun(d.getTargetClass())));
      default -> false;
    };
  }

  static Stream<Violation> onlyKernelBinds(Code code) {
    return code.stream().filter(c -> !code.module(c).equals("kernel")).flatMap(c -> c.getDirectDependenciesFromSelf().stream()
        .filter(d -> d.getTargetClass().getName().equals("jakarta.transaction.TransactionSynchronizationRegistry"))
        .map(d -> Violation.of(c, "meddles with the binding: " + d.getDescription())));
  }

  static Stream<Violation> onlyKernelTakesRoles(Code code) {
    return code.sources().stream().filter(s -> !s.isIn(code.root() + ".kernel.tenant") && !s.isIn(code.root() + ".tenancy.isolation")).filter(DatabaseRules::takesRole)
        .map(s -> Violation.of(s, "takes a database role"));
  }

  /** An EntityManager knows whose login to use; who asks before a company is bound asks at the door. */
  static Stream<Violation> onlyKernelOpensBooks(Code code) {
    return code.sources().stream().filter(s -> !s.isIn(code.root() + ".kernel.tenant")).filter(s -> says(s, "jdbc/book"))
        .map(s -> Violation.of(s, "opens jdbc/book, which has no login of its own: use jdbc/door"));
  }

  private static boolean says(Source source, String literal) {
    return Boolean.TRUE.equals(new TreeScanner<Boolean, Void>() {
      @Override
      public Boolean visitLiteral(LiteralTree found, Void nothing) {
        return literal.equals(found.getValue());
      }

      @Override
      public Boolean reduce(Boolean one, Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
      }
    }.scan(source.tree(), null));
  }

  private static boolean takesRole(Source source) {
    return Boolean.TRUE.equals(new TreeScanner<Boolean, Void>() {
      @Override
      public Boolean visitLiteral(LiteralTree literal, Void nothing) {
        return literal.getValue() instanceof String text && TAKES_ROLE.matcher(text).find();
      }

      @Override
      public Boolean reduce(Boolean one, Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
      }
    }.scan(source.tree(), null));
  }

  static Stream<Violation> sqlIsConstant(Code code) {
    return code.sources().stream().filter(s -> !mayBuildSql(code, s))
        .flatMap(s -> SqlText.builtIn(s.tree()).stream().map(call -> Violation.of(s, "builds a statement: " + call)));
  }

  private static boolean mayBuildSql(Code code, Source source) {
    // A role and a schema cannot be parameters: their names are checked where they stand, and no request reaches these.
    return source.isIn(code.root() + ".kernel.tenant") || source.isIn(code.root() + ".tenancy.migration")
        || source.isIn(code.root() + ".tenancy.isolation")
        // Reads and fills tables by what the catalog says: the server itself quotes the names and gives the statements.
        || source.isIn(code.root() + ".tenancy.transfer")
        // Puts conditions together that are constants each: its callers are held to that.
        || source.isIn(code.root() + ".kernel.api") && source.className().equals("Select");
  }
}
