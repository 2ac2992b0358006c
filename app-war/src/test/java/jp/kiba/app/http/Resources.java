package jp.kiba.app.http;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the resource classes themselves say about who may call them. */
final class Resources {
  private Resources() {}

  /** @return for each operation, as {@code GET /api/v1/orders/{id}}, the permissions of which one is needed; empty when it
   *      is open to everyone */
  static Map<String, Optional<Set<String>>> permissions() {
    return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("jp.kiba").stream()
        .filter(c -> c.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
        // speaks another language than ours, which its own test knows
        .filter(c -> !c.getAnnotation(Path.class).value().startsWith("scim/"))
        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
        .flatMap(m -> verb(m).map(verb -> Map.entry(verb + " " + path(m), needed(m))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> {
          throw new AssertionError("two methods for one operation");
        }, TreeMap::new));
  }

  private static Stream<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations()).map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull).map(HttpMethod::value);
  }

  private static String path(Method method) {
    return "/api/v1" + Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
        .filter(Objects::nonNull).map(Path::value).filter(p -> !p.isEmpty())
        .map(p -> p.startsWith("/") ? p : "/" + p).collect(Collectors.joining());
  }

  private static Optional<Set<String>> needed(Method method) {
    if (method.isAnnotationPresent(PermitAll.class)) {
      return Optional.empty();
    }
    var roles = method.getAnnotation(RolesAllowed.class);
    if (roles == null) {
      throw new AssertionError(method + " says nothing about who may call it");
    }
    return Optional.of(Set.of(roles.value()));
  }
}
