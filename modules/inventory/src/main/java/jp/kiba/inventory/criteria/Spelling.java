package jp.kiba.inventory.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A phrase made alike before it is read: its words, folded, with one sign for each thing that has several. */
final class Spelling {
  private static final Pattern TIMES = Pattern.compile("(?<=[\\d.mc尺寸分角□〜])\\s*[×x✕✖╳*]\\s*(?=[\\dtwlφ.])");
  private static final Pattern TO = Pattern.compile("(?<=[\\dm])\\s*(?:〜|~|～|カラ|to|–|—|-)\\s*(?=\\d)");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  /** 三寸五分 as the trade writes it. */
  private static final Pattern KANJI = Pattern.compile("[一二三四五六七八九](?=[尺寸分])");
  private static final Pattern HALF = Pattern.compile("(?<![\\d.])(\\d{1,2})寸半");
  private static final Pattern SHAKU_SUN = Pattern.compile("(?<![\\d.])(\\d{1,2})尺(\\d)寸(?:(\\d)分)?");
  private static final Pattern SHAKU_BU = Pattern.compile("(?<![\\d.])(\\d{1,2})尺(\\d)分");
  private static final Pattern SUN_BU = Pattern.compile("(?<![\\d.])(\\d{1,2})寸(\\d)分");
  private static final Pattern YEN = Pattern.compile("[¥\\\\]\\s*(\\d+(?:\\.\\d+)?万?)円?");
  /** What has no 円 is a price by what it is for. */
  private static final Pattern FOR_M3 = Pattern.compile("(?<=[\\d万])\\s*(?:円\\s*)?/\\s*(?=m3|立米)");
  private static final Pattern MEASURE = Pattern.compile("(?<=\\d)\\s+(?=坪|石(?!\\p{L}))");
  /** A stroke after 円 says what for: 円/本 is another thing than 円 for 1 m³. */
  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s\\p{Z}、,;|()「」【】]|(?<!円)/)+");
  private static final String DIGITS = "〇一二三四五六七八九";

  private Spelling() {}

  /** @return the words between spaces and such, at most so many */
  static List<String> words(String phrase, int most) {
    var folded = THOUSANDS.matcher(Folded.of(phrase)).replaceAll("");
    folded = KANJI.matcher(folded).replaceAll(m -> Integer.toString(DIGITS.indexOf(m.group())));
    folded = FOR_M3.matcher(YEN.matcher(folded).replaceAll("$1円")).replaceAll("円/");
    folded = HALF.matcher(shaku(folded)).replaceAll("$1.5寸");
    folded = MEASURE.matcher(TO.matcher(TIMES.matcher(folded).replaceAll("×")).replaceAll("〜")).replaceAll("");
    return Arrays.stream(BETWEEN.split(folded)).filter(word -> !word.isEmpty()).limit(most).toList();
  }

  /** 3寸5分 is one figure: 3.5寸. */
  private static String shaku(String folded) {
    var one = SHAKU_SUN.matcher(folded).replaceAll((MatchResult m) -> m.group(1) + "." + m.group(2) + (m.group(3) == null ? "" : m.group(3)) + "尺");
    return SUN_BU.matcher(SHAKU_BU.matcher(one).replaceAll("$1.0$2尺")).replaceAll("$1.$2寸");
  }
}
