package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.criteria.Vocabulary.About;
import jp.kiba.tenancy.api.Kind;

/** One phrase, word by word. Several words of the vocabulary may stand together without a space: 杉105角KD. */
final class PhraseReader {
  private static final Pattern PRICE = Pattern.compile("(?:〜|@)?(\\d{1,8}(?:\\.\\d)?)(万)?円(?:/m3|/立米)?(?:以下|以内|マデ|未満)?(?!以上|/)");
  private static final Pattern ARRIVES = Pattern.compile("(.+?)(?:着|届ケ|納品|渡シ)");
  private static final Pattern BARE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,2})?");
  private static final Pattern LETTER = Pattern.compile("[a-z0-9]");
  private static final int MOST_WORDS = 60;
  private static final int MOST_LETTERS = 300;

  private final Map<About, Set<String>> codes = new EnumMap<>(About.class);
  private final List<String> text = new ArrayList<>();
  private final Amount amount = new Amount();
  private Sizes sizes = new Sizes();
  private String deliverTo;
  private Long maxYenPerM3;

  Reading read(String phrase) {
    var plain = phrase.length() > MOST_LETTERS ? phrase.substring(0, MOST_LETTERS) : phrase;
    var words = Spelling.words(plain, MOST_WORDS);
    for (int i = 0; i < words.size();) {
      i += together(words, i);
    }
    Optional.ofNullable(amount.covering(sizes)).ifPresent(text::add);
    return new Reading(criteria(), deliverTo, amount.pieces, amount.volumeM3, maxYenPerM3);
  }

  /** @return how many words were read: several, when they are one in the vocabulary, such as douglas fir */
  private int together(List<String> words, int at) {
    for (int n = Math.min(4, words.size() - at); n > 1; n--) {
      var joined = String.join("", words.subList(at, at + n));
      if (joined.length() <= Vocabulary.longest() && Vocabulary.word(joined).isPresent() && words.subList(at, at + n).stream().noneMatch(w -> BARE.matcher(w).matches())) {
        take(Vocabulary.word(joined).orElseThrow(), joined);
        return n;
      }
    }
    one(words.get(at));
    return 1;
  }

  private void one(String word) {
    if (BARE.matcher(word).matches()) {
      cell(word);
      return;
    }
    var arrives = ARRIVES.matcher(word);
    if (arrives.matches() && Vocabulary.word(arrives.group(1)).filter(w -> w.about() == About.PREFECTURE).isPresent()) {
      deliverTo = Vocabulary.word(arrives.group(1)).orElseThrow().code();
      return;
    }
    var before = sizes;
    var parts = new ArrayList<Runnable>();
    sizes = copy(before);
    if (whole(word, 0, parts)) {
      parts.forEach(Runnable::run);
    } else {
      sizes = before;
      text.add(word);
    }
  }

  /** Whether all of the word, from there on, is understood; what it says is left to be done. */
  private boolean whole(String word, int at, List<Runnable> parts) {
    if (at == word.length()) {
      return true;
    }
    for (int end = Math.min(word.length(), at + Vocabulary.longest()); end > at; end--) {
      var found = Vocabulary.word(word.substring(at, end));
      if (found.isPresent() && !cutsLetters(word, at, end)) {
        int mark = parts.size();
        var said = word.substring(at, end);
        parts.add(() -> take(found.get(), said));
        if (whole(word, end, parts)) {
          return true;
        }
        parts.subList(mark, parts.size()).clear();
      }
    }
    return figures(word, at, parts);
  }

  private boolean figures(String word, int at, List<Runnable> parts) {
    return figure(Amount.COUNT, word, at, parts, amount::count)
        || figure(Amount.VOLUME, word, at, parts, amount::volume)
        || figure(Amount.KOKU, word, at, parts, amount::koku)
        || figure(Amount.TSUBO, word, at, parts, amount::tsubo)
        || figure(PRICE, word, at, parts, m -> maxYenPerM3 = new BigDecimal(m.group(1))
            .movePointRight(m.group(2) == null ? 0 : 4).setScale(0, java.math.RoundingMode.FLOOR).longValue())
        || size(word, at, parts);
  }

  private boolean figure(Pattern pattern, String word, int at, List<Runnable> parts, Consumer<java.util.regex.MatchResult> said) {
    var m = pattern.matcher(word).region(at, word.length());
    if (!m.lookingAt()) {
      return false;
    }
    var result = m.toMatchResult();
    int mark = parts.size();
    parts.add(() -> said.accept(result));
    if (whole(word, m.end(), parts)) {
      return true;
    }
    parts.subList(mark, parts.size()).clear();
    return false;
  }

  private boolean size(String word, int at, List<Runnable> parts) {
    var before = sizes;
    sizes = copy(before);
    int end = sizes.read(word, at, codes.getOrDefault(About.KIND, Set.of()).contains(Kind.LOG.name()));
    if (end > at && whole(word, end, parts)) {
      return true;
    }
    sizes = before;
    return false;
  }

  /** A word in letters does not begin or end within another one: kd is not in kdx. */
  private static boolean cutsLetters(String word, int at, int end) {
    return at > 0 && letter(word, at - 1) && letter(word, at) && !Character.isDigit(word.charAt(at - 1))
        || end < word.length() && letter(word, end - 1) && letter(word, end);
  }

  private static boolean letter(String word, int at) {
    return LETTER.matcher(word.substring(at, at + 1)).matches();
  }

  /** A bare figure: a dimension as long as one is missing, then the pieces. */
  private void cell(String figure) {
    var number = new BigDecimal(figure);
    var before = sizes;
    sizes = copy(before);
    if (sizes.cell(number)) {
      return;
    }
    sizes = before;
    if (!amount.cell(number)) {
      text.add(figure);
    }
  }

  private void take(Vocabulary.Word word, String said) {
    if (word.about() == About.TEXT) {
      text.add(said);
    } else if (word.about() != About.NOTHING) {
      codes.computeIfAbsent(word.about(), about -> new LinkedHashSet<>()).add(word.code());
    }
  }

  private Criteria criteria() {
    var left = String.join(" ", text);
    return new Criteria(list(About.KIND, Kind::valueOf), list(About.PRODUCT, Product::valueOf), list(About.SPECIES, s -> s),
        list(About.GRADE, s -> s), list(About.DRYING, Drying::valueOf), list(About.SURFACE, Surface::valueOf),
        list(About.TREATMENT, Treatment::valueOf), list(About.MARK, Mark::valueOf), list(About.PREFECTURE, s -> s),
        sizes.thickness.min(), sizes.thickness.max(), sizes.width.min(), sizes.width.max(), sizes.length.min(), sizes.length.max(),
        sizes.diameterCm.min(), sizes.diameterCm.max(),
        left.isEmpty() ? null : left.length() > Criteria.MOST_TEXT ? left.substring(0, Criteria.MOST_TEXT) : left);
  }

  private <T> List<T> list(About about, Function<String, T> read) {
    return codes.getOrDefault(about, Set.of()).stream().map(read).toList();
  }

  private static Sizes copy(Sizes sizes) {
    var copy = new Sizes();
    copy.thickness = sizes.thickness;
    copy.width = sizes.width;
    copy.length = sizes.length;
    copy.diameterCm = sizes.diameterCm;
    return copy;
  }
}
