package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in the docs is the one in the code. Writes it with -Dkiba.docs.write=true. */
class TransitionDocTest {
  private static final Path PAGE = Path.of("../../docs/orders.md");
  private static final String BEGIN = "<!-- transitions -->\n";
  private static final String END = "<!-- /transitions -->";

  @Test
  void the_page_shows_the_table() throws IOException {
    var page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    var table = Transition.TABLE.stream().map(TransitionDocTest::row)
        .collect(Collectors.joining("\n", "| from | command | by | to | on condition | effect | paper |\n|---|---|---|---|---|---|---|\n", "\n"));
    if (Boolean.getBoolean("kiba.docs.write")) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
    } else {
      assertThat(page.substring(from, to)).isEqualTo(table);
    }
  }

  private static String row(Transition t) {
    return "| " + String.join(" | ", List.of(t.from().name(), t.command().name(),
        t.by() == null ? "time or both" : t.by() == Side.PURCHASE ? "buyer" : "seller", t.to() == null ? "nothing is left" : t.to().name(),
        words(t.guards()), words(t.effects()), t.paper() == null ? "" : t.paper().name())) + " |";
  }

  private static String words(List<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).collect(Collectors.joining(", "));
  }
}
