package jp.kiba.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern KEY = Pattern.compile("\"(inventory\\.[a-z-]+)\"");

  @Test
  void both_languages_say_the_same_things() {
    assertThat(keys(Language.JA)).isEqualTo(keys(Language.EN)).isNotEmpty();
  }

  @Test
  void every_refusal_in_the_code_has_its_words_and_no_words_are_left_over() throws IOException {
    var used = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      sources.filter(p -> p.toString().endsWith(".java")).forEach(p ->
          KEY.matcher(read(p)).results().forEach(match -> used.add(match.group(1))));
    }
    var said = new TreeSet<String>();
    keys(Language.JA).forEach(key -> said.add(key.replaceFirst("\\.(title|detail)$", "")));
    assertThat(used).isEqualTo(said);
  }

  @Test
  void figures_are_put_into_the_words() {
    assertThat(Messages.text(Language.EN, "inventory.not-in-stock", List.of("L-1", 7)))
        .isEqualTo("At most 7 pieces can be shipped from lot L-1.");
  }

  private static Set<String> keys(Language language) {
    var none = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var locale = language == Language.JA ? Locale.ROOT : language.locale();
    return ResourceBundle.getBundle("messages/inventory", locale, none).keySet();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
