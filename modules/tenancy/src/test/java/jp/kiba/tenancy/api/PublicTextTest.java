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
      "mail: sugi@example.jp", "ｓｕｇｉ＠ｅｘａｍｐｌｅ．ｊｐ", "https://example.jp/sugi", "WWW.example.jp",
      "Tel 090.1234.5678", "090・1234・5678", "〇九〇・一二三四・五六七八", "○九○一二三四五六七八", "0.9.0.1.2.3.4.5.6.7.8", "0742/12/3456", "+81.90.1234.5678", "0081-90-1234-5678",
      "09\u200b0-12\u200b34-5678", "電話12-3456まで", "ＴＥＬ：(22)3456", "yoshino-seizai.co.jp", "詳しくは木場材木.com", "taro at example.jp", "taro at example dot jp",
      "taro（アット）example（ドット）jp", "taro @ example.jp", "yoshino。co。jp", "LINE ID: sugi", "ラインID sugi"})
  void a_way_to_reach_somebody_is_refused(String text) {
    assertThatThrownBy(() -> PublicText.check("remarks", text)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"元玉、目詰まり良し", "105×105×3000 KD15 E70相当", "120-240-4000 30本/束", "2026-11-20 入荷 80-120本", "@76,000/m³", "床用 実付き 3×10",
      "合法木材証明 架空45-330", "○ 105 120 4000 KD", "一等 二面無節 三方", "0.9×0.9 / 10.0/12.0/15.0/18.0", "2026.11.20 09:00〜17:00", "12.5/15.0/18.0/21.0mm", "105/120/150/180/210",
      "D.F. No.2 & Btr", "W.W.ラミナ", "Approx. 4.0m. Kiln dried.", "FAX注文可、配送は京都まで", "JAS認定 SGEC/31-21-1101", "末口20・22・24cm 4.00m", "30.0・60.0・90.0・105.0", "単価 @ 76,000/m3",
      "production line ideal for KD", "E95-F315", "電話受付 9:00-17:00", "第2026-11号"})
  void what_traders_write_about_wood_is_not(String text) {
    assertThatCode(() -> PublicText.check("remarks", text)).doesNotThrowAnyException();
  }
}
