package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person of two companies: each token speaks for one of them and knows nothing of the other. */
class TwoCompaniesIT {
  private Company mill;
  private Company builder;
  private Person both;

  @BeforeEach
  void join_a_mill_and_then_a_builder() {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    both = mill.colleague(MemberRole.WAREHOUSE);
    var invited = builder.administrator().post("members", Map.of("name", "兼務", "email", both.name() + "@builders.example",
        "roles", List.of(MemberRole.PURCHASING), "language", "ja"));
    both.accept(invited.get("invitationToken").asText(), "兼務");
  }

  @Test
  void whoever_joins_a_company_speaks_for_it_next() {
    assertThat(company()).isEqualTo(builder.id().toString());
  }

  @Test
  void both_are_offered_and_the_next_token_speaks_for_the_one_chosen() {
    assertThat(both.get("me/companies").findValuesAsText("id")).containsExactlyInAnyOrder(mill.id().toString(), builder.id().toString());
    assertThat(both.get("me/companies").findValuesAsText("access")).containsOnly("MEMBER");
    choose(both, mill.id()).ok();
    assertThat(company()).as("the token in hand").isEqualTo(builder.id().toString());
    both.signInAgain();
    assertThat(company()).isEqualTo(mill.id().toString());
  }

  @Test
  void each_token_sees_its_own_company_and_may_what_its_roles_there_allow() {
    var lot = mill.administrator().post("lots", Goods.boards(3)).get("id").asText();
    var builders = both.token();
    both.tryGet("lots/" + lot).problem(404, "not-found");
    assertThat(both.get("me").get("roles").toString()).isEqualTo("[\"PURCHASING\"]");
    assertThat(both.get("lots").get("items")).isEmpty();

    choose(both, mill.id()).ok();
    both.signInAgain();
    assertThat(both.get("lots/" + lot).get("id").asText()).isEqualTo(lot);
    assertThat(both.get("me").get("roles").toString()).isEqualTo("[\"WAREHOUSE\"]");
    both.tryPost("orders", Map.of("lines", List.of())).problem(403, "forbidden");

    // The old token still speaks for the builder, whatever was chosen since.
    Call.get("lots/" + lot).token(builders).reply().problem(404, "not-found");
    assertThat(Call.get("me").token(builders).reply().ok().at("/company/id").asText()).isEqualTo(builder.id().toString());
  }

  @Test
  void a_company_of_others_and_one_that_is_not_there_are_refused_alike() {
    var stranger = Company.join(CompanyType.OTHER);
    assertThat(choose(both, stranger.id()).problem(404, "not-found").indistinct())
        .isEqualTo(choose(both, UUID.randomUUID()).problem(404, "not-found").indistinct());
    both.signInAgain();
    assertThat(company()).isEqualTo(builder.id().toString());
  }

  @Test
  void who_has_not_chosen_is_asked() {
    choose(both, null).ok();
    both.signInAgain();
    assertThat(both.get("me").get("company").isNull()).isTrue();
    assertThat(both.get("me/companies")).hasSize(2);
    both.tryGet("lots").problem(403, "forbidden");
  }

  @Test
  void who_is_disabled_in_one_company_goes_on_in_the_other() {
    var id = both.get("me").get("memberId");
    var known = Trade.each(builder.administrator().get("members").get("items")).stream().filter(m -> m.get("id").equals(id))
        .findFirst().orElseThrow();
    var disabled = builder.administrator().post("members/" + id.asText() + "/disablement", Map.of("version", known.get("version")));
    both.tryGet("lots").problem(401, "unauthenticated");
    both.signInAgain();
    assertThat(company()).isEqualTo(mill.id().toString());
    assertThat(both.get("me/companies").findValuesAsText("id")).containsExactly(mill.id().toString());
    choose(both, builder.id()).problem(404, "not-found");

    builder.administrator().post("members/" + id.asText() + "/enablement", Map.of("version", disabled.get("version")));
    choose(both, builder.id()).ok();
    both.signInAgain();
    assertThat(company()).isEqualTo(builder.id().toString());
  }

  @Test
  void who_belongs_to_one_company_or_none_is_not_asked() {
    assertThat(mill.administrator().get("me/companies")).hasSize(1);
    assertThat(Person.newcomer().get("me/companies")).isEmpty();
    assertThat(Trade.each(Person.operator().get("me/companies"))).as("those that asked for support alone")
        .allMatch(company -> company.get("access").asText().equals("SUPPORT"));
    Call.get("me/companies").reply().problem(401, "unauthenticated");
  }

  private String company() {
    return both.get("me").at("/company/id").asText();
  }

  private static Reply choose(Person who, UUID company) {
    var body = new HashMap<String, Object>();
    body.put("companyId", company);
    return who.tryPost("me/company", body);
  }
}
