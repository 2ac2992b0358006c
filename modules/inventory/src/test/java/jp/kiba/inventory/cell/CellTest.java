package jp.kiba.inventory.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"3.0m | 3000.0", "３．０ｍ | 3000.0", "3 | 3000.0", "3,000 | 3000.0", "3000㎜ | 3000.0", "365cm | 3650.0", "長さ4m | 4000.0",
      "10尺 | 3030.3", "13尺2寸 | 4000.0", "4メートル | 4000.0", ".5m | 500.0"})
  void lengths(String text, BigDecimal millimetres) {
    assertThat(Length.along(text, null)).isEqualTo(millimetres);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"105 | | 105.0", "10.5 | CM | 105.0", "10.5cm | | 105.0", "t12 | | 12.0", "12t | | 12.0", "厚み：30 | | 30.0", "3寸5分 | | 106.1",
      "幅 90mm | CM | 90.0"})
  void sections(String text, LengthUnit header, BigDecimal millimetres) {
    assertThat(Length.section(text, header)).isEqualTo(millimetres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"300", "3m 4m", "3m40", "約3m", "-3", "0", "長", "3..0", "1,00", ""})
  void what_is_no_length_or_could_be_two(String text) {
    assertThatThrownBy(() -> Length.along(text, null)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"厚み(mm) | MM", "長さ［ｍ］ | M", "幅 ㎜ | MM", "末口（cm） | CM", "厚さmm | MM", "寸法(単位:mm) | MM", "長さ | ", "本数 | ", "Form | "})
  void a_header_names_its_unit(String header, LengthUnit unit) {
    assertThat(LengthUnit.inHeader(header).orElse(null)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"2026/4/1 | 2026-04-01", "２０２６年４月１日 | 2026-04-01", "2026-04-01 | 2026-04-01", "2026.4.1 | 2026-04-01", "20260401 | 2026-04-01",
      "令和6年4月1日 | 2024-04-01", "㋿6年4月1日 | 2024-04-01", "R6.4.1 | 2024-04-01", "r06/04/01 | 2024-04-01", "令和元年5月1日 | 2019-05-01", "H31.4.30 | 2019-04-30",
      "平成30年12月31日 | 2018-12-31", "S64.1.7 | 1989-01-07", "昭和60年1月2日 | 1985-01-02", "2026/4/1(水) | 2026-04-01", "2026/4/1 9:30 | 2026-04-01", "45383 | 2024-04-01"})
  void days(String text, LocalDate day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/1", "26/4/1", "2026/2/30", "2026/13/1", "平成40年1月1日", "来週", "R0.1.1", "1026/4/1", "", "4月"})
  void what_is_no_day_or_not_one(String text) {
    assertThatThrownBy(() -> Day.of(text)).isInstanceOf(Misread.class);
  }

  @Test
  void excel_counts_days_from_1900_or_from_1904() {
    assertThat(Day.ofSerial(new BigDecimal("45383.75"), false)).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(Day.ofSerial(new BigDecimal("43921"), true)).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(Day.ofSerial(BigDecimal.ONE, false)).isEqualTo(LocalDate.of(1900, 1, 1));
    assertThatThrownBy(() -> Day.ofSerial(new BigDecimal("9999999"), false)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"10 | 10 | ", "10本 | 10 | ", "１，２００枚 | 1200 | ", "10.0 | 10 | ", "3束 | | 3", "3束×20本 | 60 | 3", "3梱包x20 | 60 | 3", "12 pcs | 12 | "})
  void counts(String text, Integer pieces, Integer bundles) {
    assertThat(Count.of(text)).isEqualTo(new Count(pieces, bundles));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.5", "約10本", "-3", "1000001", "十本", "10本20枚", "", "99999999999999"})
  void what_is_no_count(String text) {
    assertThatThrownBy(() -> Count.of(text)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"¥1,500 | 1500 | ", "￥１，５００－ | 1500 | ", "1,500円 | 1500 | ", "1500円/㎥ | 1500 | m3", "@1500/本 | 1500 | 本", "98000.0 | 98000 | ", "0 | 0 | "})
  void amounts(String text, long amount, String per) {
    assertThat(Yen.of(text)).isEqualTo(new Yen(amount, per));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1500.5", "▲500", "-500", "応談", "$100", ""})
  void what_is_no_amount(String text) {
    assertThatThrownBy(() -> Yen.of(text)).isInstanceOf(Misread.class);
  }

  @Test
  void moistures_also_where_excel_keeps_a_share() {
    assertThat(Percent.of("１５％", false)).isEqualTo(15);
    assertThat(Percent.of("20%以下", false)).isEqualTo(20);
    assertThat(Percent.of("0.15", true)).isEqualTo(15);
    assertThatThrownBy(() -> Percent.of("15.5", false)).isInstanceOf(Misread.class);
    assertThatThrownBy(() -> Percent.of("0", false)).isInstanceOf(Misread.class);
  }

  @Test
  void marks_for_yes_and_no() {
    assertThat(List.of("○", "〇", "有", "あり", "ＹＥＳ", "✓", "レ")).allMatch(YesNo::of);
    assertThat(List.of("×", "無", "なし", "no", "－", "", " ")).noneMatch(YesNo::of);
    assertThatThrownBy(() -> YesNo.of("△")).isInstanceOf(Misread.class);
  }

  @Test
  void a_refusal_says_what_was_read_and_what_to_write_in_both_languages() {
    assertThatThrownBy(() -> Day.of("４／１")).isInstanceOfSatisfying(Misread.class, e -> {
      assertThat(Messages.text(Language.JA, e.key(), e.arguments())).startsWith("「4/1」").contains("2026/4/1");
      assertThat(Messages.text(Language.EN, e.key(), e.arguments())).startsWith("“4/1”").contains("2026/4/1");
    });
  }
}
