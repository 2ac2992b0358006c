package jp.kiba.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.Permissions;

/** What a resource must say, and what it must not see. */
final class ResourceRules {
  private static final Set<String> DATABASE =
      Set.of("jakarta.persistence.EntityManager", "javax.sql.DataSource", "java.sql.Connection");
  private static final Set<String> CONSTANTS =
      Arrays.stream(Permission.class.getFields()).map(ResourceRules::value).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NOT_IN_THE_TABLE = Set.of(Permission.PLATFORM_MANAGE, Permission.SCIM_PROVISION);

  private ResourceRules() {}

  static Stream<Violation> resourcesArePublic(Code code) {
    return resources(code).filter(r -> !r.getModifiers().contains(JavaModifier.PUBLIC))
        .map(r -> Violation.of(r, "is a resource that RESTEasy cannot build: it is not public"));
  }

  static Stream<Violation> resourcesSeeNoDatabase(Code code) {
    return resources(code).flatMap(r -> r.getDirectDependenciesFromSelf().stream()
        .filter(d -> DATABASE.contains(d.getTargetClass().getName()))
        .map(d -> Violation.of(r, "is a resource and sees the database: " + d.getDescription())));
  }

  static Stream<Violation> methodsSayWhoMay(Code code) {
    return doors(code).filter(m -> !m.isAnnotatedWith(RolesAllowed.class) && !m.isAnnotatedWith(PermitAll.class))
        .map(m -> Violation.of(m.getOwner(), "does not say who may call " + m.getName()));
  }

  static Stream<Violation> permissionsAreInTheTable(Code code) {
    return doors(code).filter(m -> m.isAnnotatedWith(RolesAllowed.class)).flatMap(m ->
        Arrays.stream(m.getAnnotationOfType(RolesAllowed.class).value()).filter(p -> !known(p))
            .map(p -> Violation.of(m.getOwner(), "wants a permission that nobody holds: " + p)));
  }

  /** The operator's permission comes from the registry of operators, a directory's from its token, neither from the table. */
  private static boolean known(String permission) {
    return CONSTANTS.contains(permission)
        && (Permissions.all().contains(permission) || NOT_IN_THE_TABLE.contains(permission));
  }

  /** The answer to a command is kept in the company's book, or in the registry for an operator; who is neither has no place. */
  static Stream<Violation> commandsAreIdempotent(Code code) {
    return doors(code)
        .filter(m -> m.isAnnotatedWith(POST.class) && !m.isAnnotatedWith(Idempotent.class))
        .filter(m -> !m.isAnnotatedWith(PermitAll.class))
        .map(m -> Violation.of(m.getOwner(), "does it twice when " + m.getName() + " is sent twice: @Idempotent is missing"));
  }

  private static Stream<JavaClass> resources(Code code) {
    return code.stream().filter(c -> c.isAnnotatedWith(Path.class));
  }

  /** Whatever JAX-RS could call, and every other public method beside it. */
  private static Stream<JavaMethod> doors(Code code) {
    return resources(code).flatMap(r -> r.getMethods().stream())
        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC) || m.isMetaAnnotatedWith(HttpMethod.class))
        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
