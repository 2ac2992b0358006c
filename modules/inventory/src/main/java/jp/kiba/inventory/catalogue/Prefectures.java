package jp.kiba.inventory.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import jp.kiba.kernel.api.Language;
import jp.kiba.inventory.catalogue.CatalogueView.PrefectureView;

/** 都道府県 in the order of JIS X 0401, which numbers them from 01 to 47. */
public final class Prefectures {
  private static final String JA = """
      北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県
      栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県
      石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県
      滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県
      岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県
      佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
      """;
  private static final String EN = """
      Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki
      Tochigi Gunma Saitama Chiba Tokyo Kanagawa Niigata Toyama
      Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka Aichi Mie
      Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane
      Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka
      Saga Nagasaki Kumamoto Oita Miyazaki Kagoshima Okinawa
      """;

  static final List<PrefectureView> ALL = numbered(JA.strip().split("\\s+"), EN.strip().split("\\s+"));

  private Prefectures() {}

  /** @param code may be null */
  public static boolean known(String code) {
    return ALL.stream().anyMatch(p -> p.code().equals(code));
  }

  /** @return its name; the code itself when there is none of that number */
  public static String name(String code, Language language) {
    return ALL.stream().filter(p -> p.code().equals(code)).findFirst().map(p -> language == Language.JA ? p.ja() : p.en()).orElse(code);
  }

  private static List<PrefectureView> numbered(String[] ja, String[] en) {
    return IntStream.range(0, ja.length).mapToObj(i -> new PrefectureView("%02d".formatted(i + 1), ja[i], en[i])).toList();
  }
}
