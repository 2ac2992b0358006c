package jp.kiba.inventory.criteria;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: width, case, kana and the old characters of the trade alike. */
final class Folded {
  private static final char FIRST_HIRAGANA = 'ぁ';
  private static final char LAST_HIRAGANA = 'ゖ';
  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  private Folded() {}

  static String of(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('檜', '桧');
    var folded = new StringBuilder(plain.length());
    for (char c : plain.toCharArray()) {
      folded.append(c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA ? (char) (c + TO_KATAKANA) : c);
    }
    return folded.toString();
  }
}
