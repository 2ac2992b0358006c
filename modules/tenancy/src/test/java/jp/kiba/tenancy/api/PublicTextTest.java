package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"電話 03-1234-5678", "０９０−１２３４−５６７８", "(0742) 12-3456 まで", "tel 09012345678", "+81 90 1234 5678", "080ー1234ー5678",
      "mail: sugi@example.jp", "ｓｕｇｉ＠ｅｘａｍｐｌｅ．ｊｐ", "https://example.jp/sugi", "WWW.example.jp"})
  void a_way_to_reach_somebody_is_refused(String text) {
    assertThatThrownBy(() -> PublicText.check("remarks", text)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"元玉、目詰まり良し", "105×105×3000 KD15 E70相当", "120-240-4000 30本/束", "2026-11-20 入荷 80-120本", "@76,000/m³", "床用 実付き 3×10",
      "合法木材証明 架空45-330"})
  void what_traders_write_about_wood_is_not(String text) {
    assertThatCode(() -> PublicText.check("remarks", text)).doesNotThrowAnyException();
  }
}
