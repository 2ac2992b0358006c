package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes along with wood to companies that must not learn who sold it before. */
class OriginTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"川上林業の山", "川上 林業 第3林班", "奈良県吉野郡（株）どこか社有林", "どこか木材株式会社 社有林", "㈲どこか", "Doko Co., Ltd. forest", "どこか協同組合",
      "連絡は 0746-12-3456", "mori@example.jp"})
  void neither_a_company_nor_a_contact_goes_along(String text) {
    assertThatThrownBy(() -> OriginText.check("area", text, "川上林業株式会社")).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "奈良県吉野郡川上村", "川上村 第3林班 12-4", "国有林 宮崎森林管理署管内", "Shiiba, Miyazaki", "届出書と照合した", "吉野"})
  void where_it_grew_does(String text) {
    assertThatCode(() -> OriginText.check("area", text, "川上林業株式会社")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "吉野", "株式会社"})
  void a_supplier_of_no_name_or_a_short_one_refuses_no_place(String supplier) {
    assertThatCode(() -> OriginText.check("area", "奈良県吉野郡", supplier)).doesNotThrowAnyException();
  }
}
