package jp.kiba.inventory.criteria;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.criteria.Vocabulary.About;
import jp.kiba.inventory.criteria.Vocabulary.Word;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.tenancy.api.Kind;

/**
 * A word, and whose name it is or begins to be: ヒノ, ひのき, ﾋﾉｷ and 檜 all mean the species HINOKI, 特一 the grade TOKUITTO. Codes stand
 * where nobody reads them, so whoever looks for a word looks for what it names as well.
 *
 * @param species codes, without those that it does not begin; may be empty, as the grades
 */
public record Named(String word, List<String> species, List<String> grades) {
  private static final Pattern SEPARATE = Pattern.compile("[\\s\\p{Z},()-]+");
  private static final Pattern FIGURE = Pattern.compile("[\\d.]*");
  private static final int LEAST_LATIN = 3;
  /** What is looked for, folded: whole names without spaces, and of names of several words each word. */
  private static final Map<String, Set<Word>> NAMES = read();

  private static Map<String, Set<Word>> read() {
    var names = new HashMap<String, Set<Word>>();
    Vocabulary.words().forEach((name, word) -> put(names, name, word));
    for (var s : Species.values()) {
      Stream.concat(Stream.of(s.ja(), s.en()), s.synonyms().stream()).forEach(name -> parts(names, name, new Word(About.SPECIES, s.name())));
    }
    Arrays.stream(Kind.values()).forEach(kind -> Grades.names(kind)
        .forEach((code, called) -> called.forEach(name -> parts(names, name, new Word(About.GRADE, code)))));
    return names;
  }

  /** A letter or a figure by itself would be found everywhere. */
  private static void parts(Map<String, Set<Word>> names, String name, Word word) {
    var parts = SEPARATE.split(Folded.of(name));
    if (parts.length > 1) {
      Arrays.stream(parts).filter(part -> part.length() > 1).forEach(part -> put(names, part, word));
    }
  }

  private static void put(Map<String, Set<Word>> names, String name, Word word) {
    if ((word.about() == About.SPECIES || word.about() == About.GRADE) && !FIGURE.matcher(name).matches()) {
      names.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(word);
    }
  }

  /** @param word as somebody types it, not null; a name of several words may be typed with its spaces */
  public static Named of(String word) {
    var folded = SEPARATE.matcher(Folded.of(word)).replaceAll("");
    var meant = folded.isEmpty() || FIGURE.matcher(folded).matches() ? List.<Word>of()
        : NAMES.entrySet().stream().filter(name -> begins(name.getKey(), folded)).flatMap(name -> name.getValue().stream()).distinct().toList();
    return new Named(word, codes(meant, About.SPECIES), codes(meant, About.GRADE));
  }

  /** One character is a name only by itself, such as 杉; so are two Latin letters, such as DF. */
  private static boolean begins(String name, String word) {
    int least = word.charAt(0) < 0x80 ? LEAST_LATIN : 2;
    return name.equals(word) || word.length() >= least && name.startsWith(word);
  }

  private static List<String> codes(List<Word> meant, About about) {
    return meant.stream().filter(word -> word.about() == about).map(Word::code).sorted().toList();
  }

  /** @return whether it names anything */
  @JsonIgnore
  public boolean any() {
    return !species.isEmpty() || !grades.isEmpty();
  }
}
