package jp.kiba.inventory.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CellPropertyTest {
  private static final List<Consumer<String>> READERS = List.of(Day::of, Count::of, Yen::of, YesNo::of, t -> Percent.of(t, false),
      t -> Length.along(t, null), t -> Length.section(t, null), t -> Size.of(t, false, null), t -> Size.of(t, true, null));

  @Property
  void a_board_reads_the_same_however_it_is_written(@ForAll @IntRange(min = 15, max = 400) int thickness, @ForAll @IntRange(min = 15, max = 400) int width,
      @ForAll @IntRange(min = 500, max = 12_000) int length, @ForAll @IntRange(max = 5) int way) {
    var text = List.of("%d×%d×%d", "%dx%dx%d", "%d*%d*%dmm", "t%d w%d l%d", " %d × %d × %d ", "%d・%d・%d").get(way).formatted(thickness, width, length);
    var expected = new Size(mm(thickness), mm(width), mm(length), null);
    assertThat(Size.of(text, false, null)).isEqualTo(expected);
    assertThat(Size.of(wide(text), false, null)).isEqualTo(expected);
  }

  @Property
  void a_count_reads_the_same_with_separators_and_in_full_width(@ForAll @IntRange(max = 1_000_000) int count) {
    for (var text : List.of("" + count, NumberFormat.getInstance(Locale.JAPAN).format(count), count + "本", count + ".0")) {
      assertThat(Count.of(text).pieces()).isEqualTo(count);
      assertThat(Count.of(wide(text)).pieces()).isEqualTo(count);
      assertThat(Yen.of(text.replace("本", "円")).amount()).isEqualTo(count);
    }
  }

  @Property
  void a_day_reads_the_same_in_either_calendar_and_as_excel_keeps_it(@ForAll @IntRange(max = 36_000) int after) {
    var day = LocalDate.of(1989, 1, 8).plusDays(after);
    assertThat(Day.of(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")).isEqualTo(day);
    var serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
    assertThat(Day.ofSerial(BigDecimal.valueOf(serial), false)).isEqualTo(day);
    assertThat(Day.ofSerial(BigDecimal.valueOf(serial - 1462), true)).isEqualTo(day);
    if (day.getYear() >= 2020) {
      assertThat(Day.of("R" + (day.getYear() - 2018) + "." + day.getMonthValue() + "." + day.getDayOfMonth())).isEqualTo(day);
    }
  }

  @Property(tries = 3_000)
  void whatever_is_typed_is_understood_or_refused_and_nothing_else(@ForAll @StringLength(max = 40) String text) {
    for (var reader : READERS) {
      try {
        reader.accept(text);
      } catch (Misread e) {
        assertThat(e.key()).startsWith("inventory.cell-");
      }
    }
  }

  private static BigDecimal mm(int figure) {
    return BigDecimal.valueOf(figure).setScale(1);
  }

  private static String wide(String text) {
    return text.chars().mapToObj(c -> c > ' ' && c < 127 ? "" + (char) (c + 0xFEE0) : c == ' ' ? "　" : "" + (char) c).collect(Collectors.joining());
  }
}
