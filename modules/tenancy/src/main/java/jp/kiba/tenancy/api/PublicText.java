package jp.kiba.tenancy.api;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Problem;

/** The one rule for free text that strangers read: no way to reach a person stands in it. Only partners see contacts. */
public final class PublicText {
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w");
  private static final Pattern WEB = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);
  /** Ten or eleven digits from 0, or after +81, with what people put between them; not the middle of a longer number. */
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+81[-() ]{0,2}0?|0)(?:[-() ]{0,2}\\d){9,10}(?!\\d)");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}ー−]");

  private PublicText() {}

  /** @param text may be null
   *  @throws Problem 422 that names the field, when there is a telephone number, an e-mail or a web address in it */
  public static void check(String field, String text) {
    if (text == null) {
      return;
    }
    var plain = DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
    if (MAIL.matcher(plain).find() || WEB.matcher(plain).find() || PHONE.matcher(plain).find()) {
      throw Problem.refused(field, "tenancy.contact-in-text");
    }
  }
}
