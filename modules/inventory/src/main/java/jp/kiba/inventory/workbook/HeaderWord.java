package jp.kiba.inventory.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A header without what differs from company to company: width, case, spaces, line breaks, brackets and punctuation. */
final class HeaderWord {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}()\\[\\]{}<>【】〔〕「」『』〈〉《》・.,、。:;*※_\\-‐－ー/\\\\#'\"]+");

  private HeaderWord() {}

  /** @param header may be null
   *  @return what is left of it, maybe empty; not null */
  static String of(String header) {
    var word = header == null ? "" : Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN.matcher(word).replaceAll("");
  }
}
