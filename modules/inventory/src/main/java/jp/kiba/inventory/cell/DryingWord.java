package jp.kiba.inventory.cell;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.word.WordTable;

/**
 * How it was dried: KD, 人乾, 天然乾燥, グリーン, SD15; and with a moisture: KD 15%, AD（25）.
 *
 * @param moisturePercent null when the word does not say
 */
public record DryingWord(Drying drying, Integer moisturePercent) {
  private static final WordTable<Drying> WORDS = WordTable.of(Drying.values(), d -> Stream.of(d.ja(), d.en()), """
      KD: KD材,人乾,人乾材,人工乾燥材,人工,乾燥材,乾燥,乾,機械乾燥,高温乾燥,中温乾燥,低温乾燥,除湿乾燥,キルン,キルンドライ,kiln,kilndried
      AD: AD材,天乾,天乾材,天然乾燥材,天然,自然乾燥,天日乾燥,桟積,桟積乾燥,airdried
      GREEN: 未乾燥材,未,グリーン,グリーン材,GRN,GR,G,G材,生,生材,生木,無,なし,乾燥なし,無乾燥
      """);
  private static final Pattern WITH_MOISTURE = Pattern.compile("(.*?)[(:/]?(?:含水率|mc)?(\\d{1,3})%?(?:以下)?\\)?");

  /** @throws Misread when it is no way of drying */
  public static DryingWord of(String text) {
    var drying = WORDS.find(text);
    if (drying.isPresent()) {
      return new DryingWord(drying.get(), null);
    }
    var moist = WITH_MOISTURE.matcher(Plain.word(text));
    if (moist.matches()) {
      int percent = Integer.parseInt(moist.group(2));
      var dried = WORDS.find(moist.group(1)).filter(d -> d != Drying.GREEN && percent > 0);
      if (dried.isPresent()) {
        return new DryingWord(dried.get(), percent);
      }
    }
    throw new Misread("inventory.cell-drying", Length.shown(text));
  }
}
