package jp.kiba.inventory.cell;

import java.util.Set;
import jp.kiba.inventory.word.Plain;

/** A mark that stands for yes or no: ○, 有, ✓; ×, 無, –. */
final class YesNo {
  private static final Set<String> YES = Set.of("○", "〇", "◯", "●", "◎", "o", "有", "有り", "あり", "はい", "可", "済", "済み", "要", "yes", "y",
      "true", "1", "✓", "✔", "☑", "レ", "on");
  private static final Set<String> NO = Set.of("", "×", "✕", "✖", "x", "無", "無し", "なし", "いいえ", "不可", "未", "不要", "no", "n", "false", "0",
      "-", "—", "–", "ー", "―", "☐", "off");

  private YesNo() {}

  /** @throws Misread when it is neither */
  public static boolean of(String text) {
    var word = Plain.word(text);
    if (YES.contains(word)) {
      return true;
    }
    if (NO.contains(word)) {
      return false;
    }
    throw new Misread("inventory.cell-yes-no", Length.shown(text));
  }
}
