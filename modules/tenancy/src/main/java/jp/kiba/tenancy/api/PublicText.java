package jp.kiba.tenancy.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Problem;

/** The one rule for free text that strangers read: no way to reach a person stands in it. Only partners see contacts. */
public final class PublicText {
  /** What nobody sees, put between what belongs together. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}ー−─━]");
  /** The dots of an address, spelled out or in our own writing, and its @. */
  private static final Pattern DOT = Pattern.compile("\\s*[(\\[{<]\\s*(?:dot|ドット)\\s*[)\\]}>]\\s*|\\s+dot\\s+|\\s*ドット\\s*"
      + "|(?<=[a-z0-9])\\s*[。・•]\\s*(?=[a-z])|(?<=[a-z0-9])\\s+\\.\\s*(?=[a-z])");
  private static final Pattern AT = Pattern.compile("\\s*[(\\[{<]\\s*(?:at|アット)\\s*[)\\]}>]\\s*|\\s*アット(?:マ-ク)?\\s*");
  /** A circle beside figures in kanji is a zero; elsewhere it is a bullet. */
  private static final Pattern CIRCLE = Pattern.compile("[○◯](?=[-.・]?[〇零一二三四五六七八九])|(?<=[〇零一二三四五六七八九])[○◯]");
  private static final String KANJI = "零〇一二三四五六七八九";
  private static final String DIGITS = "00123456789";

  private static final String GAP = "[-().・/,:_~ ]{1,3}";
  /** Three groups of digits with any sign between: such signs stand between dimensions as well, so they are counted. */
  private static final Pattern GROUPS = Pattern.compile("(?<![\\d.])(?:\\+81" + GAP + "|0081" + GAP + ")?\\(?(\\d{1,5})" + GAP + "(\\d{1,4})" + GAP + "(\\d{3,4})(?!\\d)");
  private static final List<Pattern> CONTACTS = List.of(
      Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w|[\\w.+-]+ ?@ ?[a-z][\\w-]*\\.[a-z]"),
      Pattern.compile("https?:/|www\\."),
      // A name of the net, told by its end: the general ones and those in use here.
      Pattern.compile("(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:jp|com|net|org|info|biz|co|io|me|tv|cc|asia|shop|store"
          + "|site|online|website|app|dev|xyz|page|link|works?|company|tokyo|osaka|kyoto|nagoya|yokohama|okinawa|ryukyu)(?![a-z0-9])"),
      // Ten or eleven digits from 0, or after +81, with what people put between them; not the middle of a longer number.
      Pattern.compile("(?<!\\d)(?:(?:\\+|00)81[-() ]{0,2}0?|0)(?:[-() ]{0,2}\\d){9,10}(?!\\d)"),
      Pattern.compile("(?<![\\d.])0(?:[.・/,_~]\\d){9,10}(?!\\d)"),
      // A local number is one by the word before it.
      Pattern.compile("(?<![a-z])(?:tel|fax|phone|電話|携帯)(?:番号)?[^\\d\\p{L}]{0,4}(?:\\d[-()./・ ]{0,2}){5,}\\d"),
      Pattern.compile("(?<![a-z])(?:line|ライン) ?id(?![a-z])"));

  private PublicText() {}

  /** @param text may be null
   *  @throws Problem 422 that names the field, when there is a telephone number, an e-mail or a web address in it */
  public static void check(String field, String text) {
    if (text == null) {
      return;
    }
    var plain = plain(text);
    if (CONTACTS.stream().anyMatch(contact -> contact.matcher(plain).find()) || GROUPS.matcher(plain).results().anyMatch(PublicText::telephone)) {
      throw Problem.refused(field, "tenancy.contact-in-text");
    }
  }

  private static boolean telephone(MatchResult groups) {
    boolean abroad = groups.group().startsWith("+81") || groups.group().startsWith("0081");
    int digits = groups.group(1).length() + groups.group(2).length() + groups.group(3).length();
    return abroad ? digits >= 9 && digits <= 11 : groups.group(1).startsWith("0") && (digits == 10 || digits == 11);
  }

  private static String plain(String text) {
    var seen = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    var plain = AT.matcher(DOT.matcher(DASHES.matcher(seen).replaceAll("-")).replaceAll(".")).replaceAll("@");
    var figures = CIRCLE.matcher(plain).replaceAll("0").chars().map(c -> KANJI.indexOf(c) < 0 ? c : DIGITS.charAt(KANJI.indexOf(c)));
    return figures.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
