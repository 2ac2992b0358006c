package jp.kiba.tenancy.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

class RegisteredCompanyTest {

  @Test
  void an_invited_company_takes_the_spare_schema_as_it_is() {
    var company = invited();
    assertThat(company.schemaName).isEqualTo("t_0123456789abcdef");
    assertThat(company.view().state()).isEqualTo(CompanyState.INVITED);
    assertThat(company.view().types()).containsExactlyInAnyOrder(CompanyType.SAWMILL, CompanyType.PRECUT);
  }

  @Test
  void only_an_active_company_is_suspended_and_only_a_suspended_one_comes_back() {
    var company = invited();
    refuses(company, CompanyState.ACTIVE, CompanyState.SUSPENDED);
    company.state = CompanyState.ACTIVE;
    refuses(company, CompanyState.SUSPENDED, CompanyState.ACTIVE);
    company.move(CompanyState.SUSPENDED, CompanyState.ACTIVE);
    assertThat(company.state).isEqualTo(CompanyState.SUSPENDED);
    company.move(CompanyState.ACTIVE, CompanyState.SUSPENDED);
    assertThat(company.state).isEqualTo(CompanyState.ACTIVE);
  }

  @Test
  void no_log_line_gives_an_invitation_away() {
    assertThat(new CompanyInvited(invited().view(), "a-token", Instant.EPOCH).toString()).doesNotContain("a-token");
    assertThat(new InviteAgain(1, "hanako@people.example", "ja").toString()).doesNotContain("hanako");
  }

  private static void refuses(RegisteredCompany company, CompanyState from, CompanyState to) {
    var before = company.state;
    assertThat(catchThrowableOfType(Problem.class, () -> company.move(to, from)).slug()).isEqualTo("transition-not-allowed");
    assertThat(company.state).isEqualTo(before);
  }

  private static RegisteredCompany invited() {
    return RegisteredCompany.invited("t_0123456789abcdef",
        new InviteCompany("吉野製材所", "29", Set.of(CompanyType.SAWMILL, CompanyType.PRECUT), "hanako@people.example", "ja"));
  }
}
