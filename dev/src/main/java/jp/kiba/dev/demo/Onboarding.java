package jp.kiba.dev.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.dev.Stack;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** The operator invites a company, its administrator accepts, says who they are and brings the colleagues in. */
final class Onboarding {
  private final Api api;

  Onboarding(Api api) {
    this.api = api;
  }

  /** @return the company's id */
  String join(DemoCompany company) {
    var invited = api.post(Stack.OPERATOR, "operator/companies", Map.of(
        "tradeName", company.tradeName(), "prefecture", company.prefecture(), "types", company.types(),
        "administratorEmail", company.members().get(0).email(), "language", "ja"));
    var members = company.members();
    accept(members.get(0), invited.get("invitationToken").asText());
    var administrator = company.administrator();
    var blank = api.get(administrator, "company");
    api.put(administrator, "company", Map.of(
        "version", blank.get("version"),
        "publicProfile", publicProfile(company),
        "detailedProfile", company.detailedProfile()));
    members.stream().skip(1).forEach(colleague -> bringIn(administrator, colleague));
    if (members.get(0).roles().size() > 1) {
      giveRoles(administrator, members.get(0).roles());
    }
    return invited.get("company").get("id").asText();
  }

  private static Map<String, Object> publicProfile(DemoCompany company) {
    var profile = new HashMap<String, Object>();
    profile.put("tradeName", company.tradeName());
    profile.put("prefecture", company.prefecture());
    profile.put("dealsIn", company.dealsIn());
    profile.put("certifications", company.certifications());
    profile.put("introduction", company.introduction());
    return profile;
  }

  private void bringIn(String administrator, DemoMember colleague) {
    var invited = api.post(administrator, "members", Map.of("name", colleague.name(), "email", colleague.email(),
        "roles", colleague.roles(), "language", "ja"));
    accept(colleague, invited.get("invitationToken").asText());
  }

  private void accept(DemoMember member, String invitationToken) {
    api.post(member.username(), "invitations/acceptance", Map.of("token", invitationToken,
        "memberName", member.name(), "memberEmail", member.email(), "language", "ja"));
    api.signInAgain(member.username());
  }

  /** The one who accepts a company's invitation is administrator; some also do the daily work. */
  private void giveRoles(String administrator, List<String> roles) {
    var me = api.get(administrator, "me").get("memberId").asText();
    for (var member : api.get(administrator, "members").get("items")) {
      if (member.get("id").asText().equals(me)) {
        api.put(administrator, "members/" + me + "/roles", Map.of("version", member.get("version"), "roles", roles));
      }
    }
  }
}
