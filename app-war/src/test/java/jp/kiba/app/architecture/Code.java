package jp.kiba.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules look at.
 *
 * @param root package that the modules' packages stand in
 */
record Code(String root, JavaClasses classes, List<Source> sources) {
  /** From the bottom up. */
  static final List<String> MODULES =
      List.of("kernel", "tenancy", "inventory", "trading", "documents", "billing", "chatratings", "app");
  static final Path REPOSITORY = Path.of("..");

  /** @return all of Kiba that goes into the WAR */
  static Code ours() {
    var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(MODULES.stream().map(m -> "jp.kiba." + m).toList());
    return new Code("jp.kiba", classes, Source.below(sourceFolders()));
  }

  /** @return small modules of the same names that break the rules, next to some that keep them */
  static Code planted() {
    var root = Code.class.getPackageName() + ".planted";
    return new Code(root, new ClassFileImporter().importPackages(root),
        Source.below(Path.of("src/test/java", root.replace('.', '/'))));
  }

  static Path[] sourceFolders() {
    return Stream.concat(
        MODULES.stream().filter(m -> !m.equals("app")).map(m -> module(m).resolve("src/main/java")),
        Stream.of(Path.of("src/main/java"))).toArray(Path[]::new);
  }

  /** @return the folder of a module, below app-war's neighbour */
  static Path module(String name) {
    return REPOSITORY.resolve("modules").resolve(name.equals("chatratings") ? "chat-ratings" : name);
  }

  Stream<JavaClass> stream() {
    return classes.stream();
  }

  /** @return the module that a class belongs to, or empty text when it is none of ours */
  String module(JavaClass type) {
    return part(type, 0);
  }

  /** @return the package below the module, or empty text */
  String noun(JavaClass type) {
    return part(type, 1);
  }

  private String part(JavaClass type, int at) {
    var name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    var parts = name.substring(root.length() + 1).split("\\.");
    return at < parts.length && MODULES.contains(parts[0]) ? parts[at] : "";
  }
}
