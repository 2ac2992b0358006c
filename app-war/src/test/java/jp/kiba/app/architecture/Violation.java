package jp.kiba.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Somebody who does not keep a rule.
 *
 * @param where simple name of the top-level class
 */
record Violation(String where, String what) {
  static Violation of(JavaClass by, String what) {
    return new Violation(topLevel(by).getSimpleName(), by.getName() + " " + what);
  }

  static Violation of(Source by, String what) {
    return new Violation(by.className(), by.path() + " " + what);
  }

  private static JavaClass topLevel(JavaClass type) {
    var outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  @Override
  public String toString() {
    return what;
  }
}
