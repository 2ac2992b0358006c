package jp.kiba.inventory.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;

class AskedTest {
  @Test
  void words_that_are_names_are_looked_for_by_what_they_name_as_well() throws Exception {
    var asked = new ObjectMapper().valueToTree(Asked.of(looking("ヒノキ 即納 特一")));
    assertThat(asked.at("/words").toString()).isEqualTo("[\"即納\"]");
    assertThat(asked.at("/named").toString()).isEqualTo("[{\"word\":\"ヒノキ\",\"species\":[\"HINOKI\"],\"grades\":[]},{\"word\":\"特一\",\"species\":[],\"grades\":[\"TOKUITTO\"]}]");
    assertThat(new ObjectMapper().valueToTree(Asked.of(looking(null))).toString()).isEqualTo("{}");
  }

  @Test
  void of_very_many_names_the_last_are_words_like_others() {
    var asked = Asked.of(looking("杉 桧 赤松 黒松 栗 欅 楢 樫"));
    assertThat(asked.named()).hasSize(6);
    assertThat(asked.words()).containsExactly("楢", "樫");
  }

  @Test
  void the_shelf_knows_every_grade_of_the_catalogue_so_that_no_code_is_among_its_words() throws Exception {
    try (var migration = getClass().getResourceAsStream("/db/migration/shared/V2026112920011__names_in_text.sql")) {
      var sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Arrays.stream(Kind.values()).flatMap(kind -> Grades.names(kind).keySet().stream())).allSatisfy(code -> assertThat(sql).contains("'" + code + "'"));
    }
  }

  private static Wanted looking(String text) {
    return Wanted.of(new Criteria(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        null, null, null, null, null, null, null, null, text));
  }
}
