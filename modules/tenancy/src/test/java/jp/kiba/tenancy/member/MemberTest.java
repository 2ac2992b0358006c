package jp.kiba.tenancy.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.member.Member.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberTest {

  @Test
  void who_is_invited_waits_with_the_roles_they_shall_have() {
    var member = invited();
    assertThat(member.state).isEqualTo(State.INVITED);
    assertThat(member.roles()).isEqualTo(EnumSet.of(MemberRole.SALES, MemberRole.WAREHOUSE));
    assertThat(member.invitedAt).isNotNull();
  }

  @Test
  void new_roles_take_the_place_of_the_old() {
    var member = invited();
    member.take(Set.of(MemberRole.VIEWER), Set.of());
    assertThat(member.view().roles()).containsExactly(MemberRole.VIEWER);
  }

  @ParameterizedTest
  @EnumSource
  void anybody_can_be_shut_out_at_once(State state) {
    var member = invited();
    member.state = state;
    member.disable();
    assertThat(member.state).isEqualTo(State.DISABLED);
  }

  @ParameterizedTest
  @EnumSource(names = "DISABLED", mode = EnumSource.Mode.EXCLUDE)
  void only_who_was_shut_out_can_be_let_in_again(State state) {
    var member = invited();
    member.state = state;
    assertThat(catchThrowableOfType(Problem.class, () -> member.enable(true)).slug()).isEqualTo("transition-not-allowed");
    assertThat(member.state).isEqualTo(state);
  }

  @Test
  void no_log_line_gives_an_invitation_away() {
    assertThat(new MemberInvited(invited().view(), "a-token", Instant.EPOCH).toString()).doesNotContain("a-token");
  }

  @Test
  void whoever_saw_another_version_is_told_so() {
    var member = invited();
    member.seenAs(0);
    assertThat(catchThrowableOfType(Problem.class, () -> member.seenAs(1)).slug()).isEqualTo("stale");
  }

  private static Member invited() {
    return Member.invited(UUID.randomUUID(),
        new InviteMember("佐藤", "sato@example.jp", EnumSet.of(MemberRole.SALES, MemberRole.WAREHOUSE), null, "ja"));
  }
}
