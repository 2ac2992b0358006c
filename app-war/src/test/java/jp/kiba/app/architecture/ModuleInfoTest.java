package jp.kiba.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleInfoTest {
  private static final Pattern MODULE = Pattern.compile("(open\\s+)?module\\s+([\\w.]+)\\s*\\{");
  private static final Pattern SHOWN = Pattern.compile("\\b(exports|opens)\\s+([\\w.]+)");

  static List<String> modules() {
    return Code.MODULES.stream().filter(m -> !m.equals("app")).toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void a_module_exports_its_api_and_nothing_else(String module) throws IOException {
    var descriptor = Files.readString(Code.module(module).resolve("src/main/java/module-info.java"));
    assertThat(violations(module, hasApi(module), descriptor)).isEmpty();
  }

  @Test
  void everything_else_is_found() {
    assertThat(violations("trading", true, "module jp.kiba.trading { exports jp.kiba.trading.api; }")).isEmpty();
    assertThat(violations("trading", true, "module jp.kiba.trading { }")).hasSize(1);
    assertThat(violations("trading", false, "module jp.kiba.trading { exports jp.kiba.trading.order; }")).hasSize(1);
    assertThat(violations("trading", true, "module jp.kiba.trades { exports jp.kiba.trading.api; }")).hasSize(1);
    assertThat(violations("trading", true, "open module jp.kiba.trading { exports jp.kiba.trading.api; }")).hasSize(1);
    assertThat(violations("trading", true, "module jp.kiba.trading { exports jp.kiba.trading.api; exports jp.kiba.trading.order; }"))
        .hasSize(1);
    assertThat(violations("trading", true, "module jp.kiba.trading { exports jp.kiba.trading.api; opens jp.kiba.trading.order; }"))
        .hasSize(1);
  }

  /** javac refuses to export a package without a type, which the api of a module to come still is. */
  private static boolean hasApi(String module) {
    return Source.below(Code.module(module).resolve("src/main/java/jp/kiba").resolve(module).resolve("api")).size() > 1;
  }

  private static List<String> violations(String module, boolean hasApi, String descriptor) {
    var text = descriptor.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
    var found = new ArrayList<String>();
    var head = MODULE.matcher(text);
    if (!head.find() || !head.group(2).equals("jp.kiba." + module)) {
      found.add("is not named jp.kiba." + module);
    } else if (head.group(1) != null) {
      found.add("is open");
    }
    var shown = SHOWN.matcher(text).results().map(m -> m.group(1) + " " + m.group(2)).toList();
    if (!shown.equals(hasApi ? List.of("exports jp.kiba." + module + ".api") : List.of())) {
      found.add("shows " + shown);
    }
    return found;
  }
}
