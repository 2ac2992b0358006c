package jp.kiba.inventory.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.PublicText;

/**
 * The rule for what is typed of an origin and goes along with the wood to every later buyer: the area, why it was found lawful. It
 * is read by companies that must not learn who is further up, so no contact stands in it, as in any {@link PublicText}, and no
 * company: neither by the form of its name nor by the name that the record itself has for the supplier.
 */
public final class OriginText {
  private static final Pattern COMPANY = Pattern.compile("(株式|有限|合同|合資|合名)会社|\\([株有同資名]\\)|[㈱㈲]|協同組合|\\b(co\\.?,? ?ltd|inc|llc|gmbh|corp)\\b\\.?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s・,.、。]+");
  private static final int SHORTEST_NAME = 3;

  private OriginText() {}

  /** @param text may be null
   *  @param supplier as the record names it, without the form of a company or with it; may be null or blank
   *  @throws Problem 422 that names the field */
  public static void check(String field, String text, String supplier) {
    if (text == null || text.isBlank()) {
      return;
    }
    PublicText.check(field, text);
    var plain = plain(text);
    var name = supplier == null ? "" : bare(COMPANY.matcher(plain(supplier)).replaceAll(""));
    if (COMPANY.matcher(plain).find() || name.length() >= SHORTEST_NAME && bare(plain).contains(name)) {
      throw Problem.refused(field, "inventory.origin-names-company");
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    return BETWEEN.matcher(text).replaceAll("");
  }
}
