package jp.kiba.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal has its words, in both languages. */
class WordsTest {
  private static final Pattern KEY = Pattern.compile("(kernel|tenancy|inventory|trading|documents)\\.[a-z]+(-[a-z]+)*");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  /** These stand for the whole answer, which has a title and a detail; the others are about one field. */
  private static final List<String> WHOLE = List.of("Problem.conflict", "Problem.forbidden", "Problem.of");

  static Stream<Path> bundles() {
    return Stream.concat(
        Stream.of("kernel", "tenancy", "inventory", "trading", "documents")
            .map(m -> Code.module(m).resolve("src/main/resources/messages").resolve(m + ".properties")),
        Stream.of(Path.of("src/main/resources/ValidationMessages.properties")));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_say_the_same_things(Path japanese) {
    var ja = words(japanese);
    var en = words(Path.of(japanese.toString().replace(".properties", "_en.properties")));
    assertThat(ja.keySet()).isNotEmpty().isEqualTo(en.keySet());
    ja.forEach((key, text) -> {
      assertThat(places(text)).as("what is put into %s", key).isEqualTo(places(en.get(key)));
      assertThat(text.isBlank() || en.get(key).isBlank()).as("words of %s", key).isFalse();
    });
  }

  @Test
  void every_key_in_the_code_has_its_words() {
    var words = allWords();
    var whole = new TreeSet<String>();
    var any = new TreeSet<String>();
    Source.below(Code.sourceFolders()).forEach(s -> collect(s, whole, any));
    assertThat(whole).hasSizeGreaterThan(20).allSatisfy(key ->
        assertThat(words.keySet()).contains(key + ".title", key + ".detail"));
    assertThat(words.keySet().stream().map(k -> k.replaceFirst("\\.(title|detail)$", "")).collect(Collectors.toSet()))
        .as("neither a key without words nor words without a key").isEqualTo(any);
  }

  private static void collect(Source source, TreeSet<String> whole, TreeSet<String> any) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (WHOLE.contains(call.getMethodSelect().toString())) {
          call.getArguments().forEach(a -> key(a instanceof LiteralTree l ? l.getValue() : null, whole));
        }
        return super.visitMethodInvocation(call, nothing);
      }

      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        key(literal.getValue(), any);
        return null;
      }
    }.scan(source.tree(), null);
  }

  private static void key(Object value, TreeSet<String> keys) {
    if (value instanceof String text && KEY.matcher(text).matches()) {
      keys.add(text);
    }
  }

  private static Map<String, String> allWords() {
    return bundles().filter(b -> !b.toString().contains("Validation")).flatMap(b -> words(b).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().distinct().collect(Collectors.toCollection(ArrayList::new));
  }

  private static Map<String, String> words(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, properties::getProperty));
  }
}
