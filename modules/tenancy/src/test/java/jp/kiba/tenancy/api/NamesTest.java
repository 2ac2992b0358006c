package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void what_was_joined_is_split_again() {
    var types = EnumSet.of(CompanyType.PRECUT, CompanyType.SAWMILL);
    assertThat(Names.join(types)).isEqualTo(",SAWMILL,PRECUT,");
    assertThat(Names.split(",SAWMILL,PRECUT,", CompanyType.class)).isEqualTo(types);
  }

  @Test
  void the_order_in_which_they_come_does_not_matter() {
    assertThat(Names.join(List.of(CompanyType.PRECUT, CompanyType.SAWMILL)))
        .isEqualTo(Names.join(List.of(CompanyType.SAWMILL, CompanyType.PRECUT)));
  }

  @Test
  void none_is_empty_text() {
    assertThat(Names.join(Set.<CompanyType>of())).isEmpty();
    assertThat(Names.split("", CompanyType.class)).isEmpty();
  }

  @Test
  void a_name_is_found_between_its_commas_and_no_other() {
    assertThat(Names.join(List.of(CompanyType.LOG_MARKET))).contains(",LOG_MARKET,").doesNotContain(",LOG,");
  }

  @Test
  void a_name_that_there_never_was_is_a_fault() {
    assertThatThrownBy(() -> Names.split(",SMITHY,", CompanyType.class)).isInstanceOf(IllegalArgumentException.class);
  }
}
