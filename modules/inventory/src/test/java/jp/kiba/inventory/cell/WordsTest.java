package jp.kiba.inventory.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({"スギ,SUGI", "杉,SUGI", "すぎ,SUGI", "ｽｷﾞ,SUGI", "国産スギ,SUGI", "秋田杉,SUGI", "奈良県産杉,SUGI", "杉KD材,SUGI", "スギ（並材）,SUGI", "Japanese Cedar,SUGI",
      "Cryptomeria japonica,SUGI", "桧,HINOKI", "吉野桧,HINOKI", "米松,DOUGLAS_FIR", "べい松,", "ﾍﾞｲﾏﾂ,DOUGLAS_FIR", "WW,WHITEWOOD", "Ｗ・Ｗ,WHITEWOOD",
      "から松,KARAMATSU", "信州カラマツ,KARAMATSU", "SPF,SPF", "sugi,SUGI", "松,AKAMATSU", "米杉,RED_CEDAR"})
  void species(String text, Species species) {
    if (species == null) {
      assertThatThrownBy(() -> SpeciesWord.of(text)).isInstanceOf(Misread.class);
    } else {
      assertThat(SpeciesWord.of(text)).isEqualTo(species);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_species_is_known_by_its_names(Species species) {
    assertThat(SpeciesWord.of(species.name())).isEqualTo(species);
    assertThat(SpeciesWord.of(species.ja())).isEqualTo(species);
    assertThat(SpeciesWord.of(species.en())).isEqualTo(species);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "スキ", "国産", "県産材", "杉檜", "木"})
  void what_is_no_species(String text) {
    assertThatThrownBy(() -> SpeciesWord.of(text)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource({"KD,KD,", "ＫＤ,KD,", "人乾,KD,", "人工乾燥（KD）,KD,", "KD20%,KD,20", "KD（15%以下）,KD,15", "天乾,AD,", "AD25,AD,25", "未乾燥,GREEN,", "グリーン,GREEN,", "GRN,GREEN,",
      "SD15,SD15,", "ＳＤ２０,SD20,", "D20,D20,", "生材,GREEN,"})
  void drying(String text, Drying drying, Integer moisture) {
    assertThat(DryingWord.of(text)).isEqualTo(new DryingWord(drying, moisture));
  }

  @Test
  void surfaces_kinds_products_treatments_and_marks() {
    assertThat(List.of("プレーナー", "4面プレーナー", "仕上げ", "Ｓ４Ｓ", "カンナ掛け")).extracting(SurfaceWord::of).containsOnly(Surface.PLANED);
    assertThat(List.of("ラフ", "粗挽き", "rough")).extracting(SurfaceWord::of).containsOnly(Surface.ROUGH);
    assertThat(KindWord.of("丸太")).isEqualTo(new KindWord(Kind.LOG, null));
    assertThat(KindWord.of("集成材")).isEqualTo(new KindWord(Kind.ENGINEERED, Product.GLULAM));
    assertThat(KindWord.of("LVL")).isEqualTo(new KindWord(Kind.ENGINEERED, Product.LVL));
    assertThat(KindWord.of("ＯＳＢ")).isEqualTo(new KindWord(Kind.PANEL, Product.OSB));
    assertThat(TreatmentWord.of("防腐K3")).contains(Treatment.K3);
    assertThat(TreatmentWord.of("なし")).isEmpty();
    assertThat(TreatmentWord.marks("JAS・FSC")).containsExactly(Mark.JAS, Mark.FSC);
    assertThat(TreatmentWord.marks("－")).isEmpty();
    assertThatThrownBy(() -> TreatmentWord.marks("JAS、XYZ")).isInstanceOf(Misread.class);
    assertThatThrownBy(() -> DryingWord.of("KD0")).isInstanceOf(Misread.class);
    assertThatThrownBy(() -> SurfaceWord.of("塗装")).isInstanceOf(Misread.class);
    assertThatThrownBy(() -> KindWord.of("鉄骨")).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource({"SAWN,特1等,TOKUITTO", "SAWN,特一等,TOKUITTO", "SAWN,上小,JOKOBUSHI", "SAWN,甲種2級,JAS_KO_2", "SAWN,Ｅ９０,JAS_E90", "SAWN,JAS E90,JAS_E90", "LOG,A材,A",
      "LOG,Ａ,A", "ENGINEERED,E105-F300,E105_F300", "PANEL,特類2級,STRUCTURAL_SPECIAL_2", "SAWN,化粧,化粧", "SAWN,'',UNGRADED", "OTHER,なし,UNGRADED"})
  void grades_are_codes_where_the_catalogue_knows_them_and_words_where_not(Kind kind, String text, String grade) {
    assertThat(GradeWord.of(text, kind)).isEqualTo(grade);
  }
}
