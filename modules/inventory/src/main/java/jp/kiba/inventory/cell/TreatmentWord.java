package jp.kiba.inventory.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.word.WordTable;

/** What was done to it against decay and fire, and the marks it bears: 防腐K3, 防蟻, 難燃; JAS, FSC/SGEC. */
public final class TreatmentWord {
  private static final WordTable<Treatment> TREATMENTS = WordTable.of(Treatment.values(), t -> Stream.of(t.ja(), t.en()), """
      K1: 防虫
      K2: 防腐K2,JASK2
      K3: 防腐K3,JASK3,加圧注入K3
      K4: 防腐K4,JASK4,加圧注入K4
      K5: 防腐K5,JASK5
      FLAME_RETARDANT: 難燃,難燃材料
      QUASI_NONCOMBUSTIBLE: 準不燃,準不燃材料
      NONCOMBUSTIBLE: 不燃,不燃材料
      THERMAL: 熱処理,サーモウッド,サーモ
      ISPM15: 熱処理HT,HT,ISPM
      """);
  private static final WordTable<Mark> MARKS = WordTable.of(Mark.values(), m -> Stream.of(m.ja(), m.en()), """
      JAS: JAS認証,JAS材,JAS構造材
      AQ: AQ
      F_FOUR_STAR: F4,フォースター,Fフォースター,F4スター,F☆☆☆☆,F★★★★
      FSC: FSC認証,FSC認証材,FSC100%,FSCMIX
      PEFC: PEFC認証
      SGEC: SGEC認証,SGEC認証材
      CLEAN_WOOD: 合法木材,クリーンウッド,合法,合法性確認済み,CW
      LOCAL: 県産材,地域材,国産材
      """);
  private static final Pattern NONE = Pattern.compile("無し?|なし|×|-+|ー|none|no");
  /** First what separates for certain: names of marks have blanks and dots within. */
  private static final Pattern BETWEEN = Pattern.compile("[,、，/;\\n]+");
  private static final Pattern MAYBE_BETWEEN = Pattern.compile("[・\\s]+");

  private TreatmentWord() {}

  /** @return empty when the cell says that nothing was done
   *  @throws Misread when it is no treatment */
  public static Optional<Treatment> of(String text) {
    if (NONE.matcher(Plain.word(text)).matches()) {
      return Optional.empty();
    }
    return Optional.of(TREATMENTS.find(text).orElseThrow(() -> new Misread("inventory.cell-treatment", Length.shown(text))));
  }

  /** @return each once, none when the cell says so
   *  @throws Misread when one of them is no mark */
  public static List<Mark> marks(String text) {
    var found = new ArrayList<Mark>();
    if (NONE.matcher(Plain.word(text)).matches()) {
      return found;
    }
    for (var name : BETWEEN.split(Plain.of(text))) {
      var whole = MARKS.find(name);
      for (var word : whole.isPresent() ? new String[] {name} : MAYBE_BETWEEN.split(name)) {
        if (!word.isBlank()) {
          found.add(MARKS.find(word).orElseThrow(() -> new Misread("inventory.cell-marks", Length.shown(word))));
        }
      }
    }
    return found.stream().distinct().toList();
  }
}
