package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {

  @Test
  void a_schema_bears_a_name_that_we_give() {
    assertThat(new Tenant(UUID.randomUUID(), "t_0123456789abcdef").schema()).isEqualTo("t_0123456789abcdef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t_", "kiba_owner", "exchange", "public", "t_0123456789abcde", "t_0123456789abcdef0", "T_0123456789ABCDEF",
      "t_0123456789abcde;", "t_0123456789abcdef; RESET ROLE", "t_0123456789abcdef\n", "\"t_0123456789abcdef\"", "t_0123456789abcdeｆ",
      " t_0123456789abcdef"})
  void no_other_name_ever_becomes_a_role(String name) {
    assertThatThrownBy(() -> new Tenant(UUID.randomUUID(), name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_tenant_without_an_id_is_none() {
    assertThatThrownBy(() -> new Tenant(null, "t_0123456789abcdef")).isInstanceOf(NullPointerException.class);
  }
}
