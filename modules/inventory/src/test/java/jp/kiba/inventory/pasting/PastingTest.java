package jp.kiba.inventory.pasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.kiba.inventory.api.Drying;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;

class PastingTest {
  private final Pasting pasting = new Pasting();

  @Test
  void lines_are_read_as_one_would_say_them() {
    var read = pasting.read("杉 105×105×3000 KD 特一等 100本\n\nなにか\n", Language.JA);
    assertThat(read).hasSize(2);
    var line = read.get(0);
    assertThat(line.problems()).isEmpty();
    assertThat(line.pieces()).isEqualTo(100);
    assertThat(line.wood().kind()).isEqualTo(Kind.SAWN);
    assertThat(line.wood().species()).isEqualTo("SUGI");
    assertThat(line.wood().grade()).isEqualTo("TOKUITTO");
    assertThat(line.wood().drying()).isEqualTo(Drying.KD);
    assertThat(line.wood().board().lengthMm()).isEqualByComparingTo(new BigDecimal(3000));
    assertThat(read.get(1).wood()).isNull();
    assertThat(read.get(1).problems()).hasSize(3);
  }

  @Test
  void cells_without_headers_are_a_line_each() {
    var line = pasting.read("ヒノキ\t120\t120\t4000\t50本", Language.JA).get(0);
    assertThat(line.problems()).isEmpty();
    assertThat(line.wood().species()).isEqualTo("HINOKI");
    assertThat(line.pieces()).isEqualTo(50);
  }

  @Test
  void a_table_with_headers_is_read_by_them() {
    var read = pasting.read("種類\t樹種\t等級\t厚さ\t幅\t長さ\t本数\n製材\tスギ\t特一等\t105\t105\t3000\t1,200\n製材\t謎の木\t\t30\t105\t3000\t", Language.JA);
    assertThat(read).hasSize(2);
    assertThat(read.get(0).problems()).isEmpty();
    assertThat(read.get(0).pieces()).isEqualTo(1200);
    assertThat(read.get(0).wood().board().widthMm()).isEqualByComparingTo("105");
    assertThat(read.get(1).wood()).isNull();
    assertThat(read.get(1).problems()).isNotEmpty();
  }

  @Test
  void a_table_of_other_columns_is_read_in_its_words() {
    var read = pasting.read("品名\t寸法\t数量\n杉 KD 特一等\t105×105×3000\t20\n桧 土台\t120×120×4000\t1,200\n品物\t\t3", Language.JA);
    assertThat(read.get(0).problems()).isEmpty();
    assertThat(read.get(0).wood().species()).isEqualTo("SUGI");
    assertThat(read.get(0).pieces()).isEqualTo(20);
    assertThat(read.get(1).wood().board().lengthMm()).isEqualByComparingTo("4000");
    assertThat(read.get(1).pieces()).isEqualTo(1200);
    assertThat(read.get(2).wood()).isNull();
    assertThat(read.get(2).problems()).isNotEmpty();
  }

  @Test
  void words_that_mean_nothing_to_us_are_kept_for_whoever_reads_them() {
    assertThat(pasting.read("杉 105×105×3000 背割り 10本", Language.JA).get(0).rest()).contains("背割");
  }
}
