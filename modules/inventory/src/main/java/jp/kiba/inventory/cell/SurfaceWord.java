package jp.kiba.inventory.cell;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.word.WordTable;

/** Planed, sanded or as the saw left it: プレーナー, 4面仕上げ, S4S; サンダー; ラフ, 粗挽き. */
public final class SurfaceWord {
  private static final WordTable<Surface> WORDS = WordTable.of(Surface.values(), s -> Stream.of(s.ja(), s.en()), """
      PLANED: プレーナー,プレナー,プレーナ,プレーナー仕上,プレーナー加工,仕上,仕上げ,仕上材,仕上げ材,仕上済,仕上げ済み,鉋,鉋仕上げ,鉋掛け,カンナ,カンナ掛け,モルダー,モルダー仕上げ,超仕上,超仕上げ,S4S,S2S,planer,surfaced,dressed,PL,有,あり,○,〇
      SANDED: サンダー,サンダー掛け,サンディング,研磨,sanding
      ROUGH: ラフ,ラフ材,粗,粗挽き,粗挽,荒,荒挽き,荒挽,荒材,ノコ目,挽き立て,挽立,挽立て,無加工,未仕上,未仕上げ,原板,roughsawn,RGH,無,なし,×
      """);
  private static final Pattern FACES = Pattern.compile("^[1-4一二三四両片]面");

  private SurfaceWord() {}

  /** @throws Misread when it is none of them */
  public static Surface of(String text) {
    return WORDS.find(text).or(() -> WORDS.find(FACES.matcher(Plain.word(text)).replaceFirst("")))
        .orElseThrow(() -> new Misread("inventory.cell-surface", Length.shown(text)));
  }
}
