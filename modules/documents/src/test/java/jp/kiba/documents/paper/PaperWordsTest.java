package jp.kiba.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import jp.kiba.kernel.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperWordsTest {
  @Test
  void both_languages_have_the_same_words() {
    var ja = ResourceBundle.getBundle("messages/paper", Language.JA.locale(), ResourceBundle.Control.getNoFallbackControl(
        ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    var en = ResourceBundle.getBundle("messages/paper", Language.EN.locale());
    assertThat(new TreeSet<>(en.keySet())).isEqualTo(new TreeSet<>(ja));
    ja.forEach(k -> assertThat(en.getString(k)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_and_column_has_its_words(PaperKind kind) {
    for (var language : Language.values()) {
      var words = new PaperWords(language);
      assertThat(words.title(kind)).isNotBlank();
      assertThat(words.opening(Papers.of(kind, language))).isNotBlank();
      kind.columns().forEach(c -> assertThat(words.column(c)).isNotBlank());
    }
  }

  @Test
  void what_shows_a_trade_is_kept_ten_years_after_the_return_of_its_year_and_everything_seven() {
    var noTrade = Set.of(PaperKind.QUOTATION_REQUEST, PaperKind.CANCELLATION);
    for (var kind : PaperKind.values()) {
      var day = LocalDate.of(2026, 4, 1); // the first day of a year that ends on 31 March
      assertThat(kind.keptUntil(day)).isAfterOrEqualTo(LocalDate.of(2027, 9, 30).plusYears(noTrade.contains(kind) ? 7 : 10));
    }
  }
}
