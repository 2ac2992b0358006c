package jp.kiba.inventory.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import jp.kiba.inventory.api.Species;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ReadingPropertyTest {
  @Property
  void no_text_whatsoever_makes_it_fail(@ForAll @StringLength(max = 400) String text) {
    assertThatCode(() -> Reading.of(text)).doesNotThrowAnyException();
  }

  @Property
  void nor_does_one_of_the_characters_that_mean_something(@ForAll @From("pieces") String text) {
    var read = Reading.of(text);
    assertThat(read.criteria().text() == null || read.criteria().text().length() <= Criteria.MOST_TEXT).isTrue();
  }

  @Property
  void a_size_comes_back_in_any_width_and_with_any_cross(@ForAll @IntRange(min = 51, max = 400) int thickness,
      @ForAll @IntRange(min = 51, max = 1300) int width, @ForAll @IntRange(min = 500, max = 12_000) int length, @ForAll @From("crosses") String cross) {
    for (var text : new String[] {thickness + cross + width + cross + length, wide(thickness + cross + width + cross + length)}) {
      var read = Reading.of(text).criteria();
      assertThat(read.minThicknessMm()).isEqualByComparingTo(String.valueOf(thickness));
      assertThat(read.maxWidthMm()).isEqualByComparingTo(String.valueOf(width));
      assertThat(read.minLengthMm()).isEqualByComparingTo(String.valueOf(length));
      assertThat(read.text()).isNull();
    }
  }

  @Property
  void every_name_of_every_species_is_one(@ForAll Species species) {
    assertThat(Reading.of(species.ja()).criteria().species()).hasSize(1);
    assertThat(Reading.of(Normalizer.normalize(species.ja(), Normalizer.Form.NFKC)).criteria().text()).isNull();
  }

  @Property
  void what_is_not_understood_is_kept(@ForAll @From("names") String name) {
    assertThat(Reading.of("杉 " + name + " 105角").criteria().text()).isEqualTo(Folded.of(name));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of("杉", "105", "×", "〜", ".", "m", "cm", "角", "φ", "t", " ", "KD", "本", "円", "万", "3", "尺", ",", "-", "to", "京都", "着", "\t", "%", "\\")
        .list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> crosses() {
    return Arbitraries.of("×", "x", "X", "*", " × ", " x ", "＊");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("架空木材", "山田製材所", "即納", "トラック便", "赤身勝ち", "源平");
  }

  private static String wide(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : (char) c));
    return wide.toString();
  }
}
