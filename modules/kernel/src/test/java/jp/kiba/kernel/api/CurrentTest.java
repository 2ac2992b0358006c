package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentTest {
  private static final Tenant SAWMILL = new Tenant(new UUID(0, 1), "t_aaaaaaaaaaaaaaaa");
  private static final Tenant BUILDER = new Tenant(new UUID(0, 2), "t_bbbbbbbbbbbbbbbb");
  private static final Actor SATO = new Actor(new UUID(0, 3), "佐藤", "吉野製材所");
  private static final Actor SYSTEM = new Actor(null, "", "大和建設");

  @AfterEach
  void forget() {
    Current.unbind();
  }

  @Test
  void nothing_is_bound_unless_somebody_binds_it() {
    assertThat(Current.tenantIfBound()).isEmpty();
    assertThatThrownBy(Current::tenant).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(Current::actor).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void work_for_another_tenant_gives_back_what_was_bound() throws Exception {
    Current.bind(SAWMILL, SATO);
    var seen = Current.as(BUILDER, SYSTEM, Current::tenant);
    assertThat(seen).isEqualTo(BUILDER);
    assertThat(Current.tenant()).isEqualTo(SAWMILL);
    assertThat(Current.actor()).isEqualTo(SATO);
  }

  @Test
  void it_gives_it_back_after_an_exception_too() {
    Current.bind(SAWMILL, SATO);
    assertThatThrownBy(() -> Current.as(BUILDER, SYSTEM, () -> {
      throw new java.io.IOException("the line is down");
    })).isInstanceOf(java.io.IOException.class);
    assertThat(Current.tenant()).isEqualTo(SAWMILL);
  }

  @Test
  void work_that_began_unbound_ends_unbound() throws Exception {
    Current.as(BUILDER, SYSTEM, () -> Current.as(SAWMILL, SATO, Current::actor));
    assertThat(Current.tenantIfBound()).isEmpty();
    assertThatThrownBy(() -> Current.as(BUILDER, SYSTEM, () -> {
      throw new IllegalStateException();
    })).isInstanceOf(IllegalStateException.class);
    assertThat(Current.tenantIfBound()).isEmpty();
  }

  @Test
  void what_a_request_bound_is_forgotten_with_it() {
    Current.bind(SAWMILL, SATO);
    Current.unbind();
    assertThat(Current.tenantIfBound()).isEmpty();
  }

  @Test
  void another_thread_inherits_nothing() throws Exception {
    Current.bind(SAWMILL, SATO);
    var others = Executors.newSingleThreadExecutor();
    try {
      assertThat(others.submit(Current::tenantIfBound).get()).isEqualTo(Optional.empty());
    } finally {
      others.shutdown();
    }
  }
}
