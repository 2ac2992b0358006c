package jp.kiba.inventory.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.kiba.inventory.cell.KindWord;
import org.junit.jupiter.api.Test;

/** A table that says nowhere what sort of wood it is of. */
class KindGuessTest {
  private static Optional<String> guess(String sheet, String table) {
    var rows = Tables.rows(table);
    return KindGuess.of(sheet, rows, Tables.suggested(rows));
  }

  @Test
  void sizes_say_logs_boards_and_sheets() {
    assertThat(guess("Sheet1", "番号|樹種|末口|材長|本数\n1|桧|30|4.0|2")).contains("原木");
    assertThat(guess("Sheet1", "番号|樹種|サイズ|本数\n1|杉|φ20 4m|2\n2|杉|22cm×4m|1")).contains("原木");
    assertThat(guess("Sheet1", "番号|樹種|サイズ|本数\n1|杉|105角 3m|2\n2|杉|30×105×4000|1")).contains("製材");
    assertThat(guess("Sheet1", "番号|樹種|厚(mm)|巾(mm)|長(m)|本数\n1|杉|105|105|3|2")).contains("製材");
    assertThat(guess("Sheet1", "番号|樹種|サイズ|枚数\n1|杉|12×910×1820|2\n2|杉|サブロク 24mm|1")).contains("合板");
    assertThat(guess("Sheet1", "Lot No|Species|Thickness|Width|Length|Qty\n1|Sugi|105|105|3000|2")).contains("lumber");
  }

  @Test
  void the_title_the_sheet_and_the_grades_say_which_boards() {
    assertThat(guess("LVL", "番号|樹種|サイズ|本数\n1|杉|38×235×4000|2")).contains("LVL");
    assertThat(guess("4月", "構造用集成材 在庫表\n番号|樹種|サイズ|本数\n1|杉|105×105×3000|2")).contains("集成材");
    assertThat(guess("4月", "番号|樹種|サイズ|強度等級|本数\n1|杉|105×105×3000|E95-F315|2")).contains("集成材");
    assertThat(guess("4月", "合板・集成材\n番号|樹種|サイズ|本数\n1|杉|105×105×3000|2")).as("two names are none").contains("製材");
  }

  @Test
  void where_it_could_be_either_or_is_said_there_is_no_guess() {
    assertThat(guess("在庫", "番号|樹種|サイズ|本数\n1|杉|φ20 4m|2\n2|杉|105角 3m|1")).as("logs and boards").isEmpty();
    assertThat(guess("在庫", "番号|樹種|厚|巾|長|末口|本数\n1|杉|105|105|3|\n2|杉|||4|20|1")).isEmpty();
    assertThat(guess("在庫", "番号|種別|樹種|サイズ|本数\n1|製材|杉|105角 3m|2")).as("its column says it").isEmpty();
    assertThat(guess("在庫", "番号|樹種|サイズ|本数\n1|杉|よくわからない|2")).isEmpty();
  }

  @Test
  void whatever_is_guessed_the_import_understands() {
    for (var word : List.of("原木", "製材", "合板", "集成材", "LVL", "CLT", "OSB", "MDF", "プレカット", "logs", "lumber", "plywood", "glulam", "precut")) {
      assertThat(KindWord.of(word).kind()).as(word).isNotNull();
    }
  }
}
