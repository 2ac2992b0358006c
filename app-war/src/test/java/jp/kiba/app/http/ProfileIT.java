package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

/** What a company says of itself, what it must not say, and who decides what it may be. */
class ProfileIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_company_with_a_wrong_check_digit_is_refused_and_a_sole_proprietor_is_warned() {
    var member = Company.join(CompanyType.SAWMILL).administrator();
    var wrong = change(member);
    wrong.withObject("/detailedProfile").put("corporateNumber", "1000012050002");
    member.tryPut("company", wrong).problem(422, "refused").naming("detailedProfile.corporateNumber");
    wrong.withObject("/detailedProfile").put("corporateNumber", "7000012050002").put("invoiceRegistrationNumber", "T1000012050002");
    member.tryPut("company", wrong).problem(422, "refused").naming("detailedProfile.invoiceRegistrationNumber");
    wrong.put("soleProprietor", true);
    assertThat(member.put("company", wrong).get("warnings")).extracting(JsonNode::asText).containsExactly("REGISTRATION_NUMBER");
    assertThat(member.get("company").get("soleProprietor").asBoolean()).isTrue();
  }

  @Test
  void working_days_are_public_and_stay_when_nobody_speaks_of_them() {
    var company = Company.join(CompanyType.SAWMILL);
    var member = company.administrator();
    var days = change(member);
    days.withObject("/publicProfile").putArray("workingDays").add("MONDAY").add("SATURDAY");
    days.withObject("/publicProfile").putArray("closedDays").add("2027-01-02").add("2026-12-31");
    member.put("company", days);
    var again = change(member);
    again.withObject("/publicProfile").remove(List.of("workingDays", "closedDays"));
    member.put("company", again);
    var card = Company.join(CompanyType.BUILDER).administrator().get("companies/" + company.id());
    assertThat(card.get("workingDays")).extracting(JsonNode::asText).containsExactly("MONDAY", "SATURDAY");
    assertThat(card.get("closedDays")).extracting(JsonNode::asText).containsExactly("2026-12-31", "2027-01-02");
  }

  @Test
  void fewer_types_hold_at_once_and_more_when_the_operator_says_so() {
    var company = Company.join(CompanyType.SAWMILL, CompanyType.BUILDER);
    var member = company.administrator();
    assertThat(types(member, "SAWMILL").get("types")).extracting(JsonNode::asText).containsExactly("SAWMILL");
    assertThat(member.get("me").at("/company/types")).hasSize(1);

    var asked = types(member, "SAWMILL", "WHOLESALER");
    assertThat(asked.get("types")).hasSize(1);
    assertThat(asked.at("/typeRequest/state").asText()).isEqualTo("OPEN");
    var operator = Person.operator();
    var request = request(operator, company);
    assertThat(request.get("present")).hasSize(1);
    assertThat(request.get("wanted")).hasSize(2);
    operator.post("operator/type-requests/" + request.get("id").asText() + "/refusal",
        Map.of("version", request.get("version"), "answer", "書類を送ってください"));
    assertThat(member.get("company").at("/typeRequest/answer").asText()).isEqualTo("書類を送ってください");
    assertThat(member.get("company").get("types")).hasSize(1);
    operator.tryPost("operator/type-requests/" + request.get("id").asText() + "/approval",
        Map.of("version", request.get("version").asInt() + 1, "answer", "")).problem(409, "transition-not-allowed");

    types(member, "SAWMILL", "WHOLESALER");
    var second = request(operator, company);
    operator.post("operator/type-requests/" + second.get("id").asText() + "/approval", Map.of("version", second.get("version"), "answer", ""));
    assertThat(member.get("company").get("types")).extracting(JsonNode::asText).containsExactly("SAWMILL", "WHOLESALER");
    assertThat(member.get("company/public-profile").get("types")).hasSize(2);
  }

  @Test
  void a_logo_is_seen_by_all_and_kept_by_browsers() throws IOException {
    var company = Company.join(CompanyType.SAWMILL);
    var other = Company.join(CompanyType.BUILDER).administrator();
    var member = company.administrator();
    var path = "companies/" + company.id() + "/logo";
    other.tryGet(path).problem(404, "not-found");
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
    var hash = member.call("PUT", "company/logo").body("image/jpeg", BodyPublishers.ofByteArray(out.toByteArray())).reply().ok().get("logo").asText();
    assertThat(other.get("companies/" + company.id()).get("logo").asText()).isEqualTo(hash);
    var reply = other.tryGet(path);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers().allValues("content-type")).containsExactly("image/png");
    assertThat(reply.headers().allValues("cache-control")).containsExactly("private, max-age=3600");
    assertThat(reply.header("etag")).isEqualTo("\"" + hash + "\"");
    assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(other.call("GET", path).header("If-None-Match", reply.header("etag")).reply().status()).isEqualTo(304);
    member.call("PUT", "company/logo").raw("image/png", "<svg/>").reply().problem(422, "refused").naming("logo");
    assertThat(member.call("DELETE", "company/logo").reply().status()).isEqualTo(204);
    other.tryGet(path).problem(404, "not-found");
  }

  @Test
  void settings_are_defaults_until_somebody_chooses() {
    var company = Company.join(CompanyType.SAWMILL);
    var member = company.administrator();
    var fresh = member.get("company/settings");
    assertThat(fresh.get("inForce")).isEqualTo(fresh.get("defaults"));
    assertThat(fresh.at("/chosen/language").isNull()).isTrue();
    var chosen = JSON.createObjectNode().put("version", fresh.get("version").asInt());
    chosen.putObject("chosen").put("numberPattern", "注{YY}/{000}").put("volumeUnit", "KOKU");
    var changed = member.put("company/settings", chosen);
    assertThat(changed.at("/inForce/numberPattern").asText()).isEqualTo("注{YY}/{000}");
    assertThat(changed.at("/inForce/timeZone").asText()).isEqualTo("Asia/Tokyo");
    member.tryPut("company/settings", chosen).problem(409, "stale");
    var wrong = JSON.createObjectNode().put("version", changed.get("version").asInt());
    wrong.putObject("chosen").put("timeZone", "Asia/Kiba");
    member.tryPut("company/settings", wrong).problem(422, "refused").naming("chosen.timeZone");
    wrong.putObject("chosen").put("numberPattern", "{000}");
    member.tryPut("company/settings", wrong).problem(422, "refused").naming("chosen.numberPattern");

    var seller = Company.join(CompanyType.SAWMILL);
    company.becomePartnerOf(seller);
    var trade = Trade.draft(member, seller.administrator(), Goods.offer(seller.administrator(), 5, 500), 1);
    assertThat(trade.place().get("number").asText()).matches("注\\d\\d/001");
  }

  @Test
  void the_directory_finds_by_part_of_a_name_however_it_is_typed() {
    var company = Company.join("ﾎﾝｺﾞｳ木材Ａ", "43", CompanyType.PRECUT);
    var searcher = Company.join(CompanyType.BUILDER).administrator();
    for (var text : List.of("ホンゴウ", "ﾎﾝｺﾞｳ木", "木材a", "木材Ａ")) {
      assertThat(found(searcher, "q=" + encoded(text) + "&prefecture=43")).as(text).contains(company.id().toString());
    }
    assertThat(found(searcher, "prefecture=43&type=PRECUT&dealsIn=SAWN&certification=jas")).contains(company.id().toString());
    assertThat(found(searcher, "prefecture=43&type=SAWMILL")).doesNotContain(company.id().toString());
    assertThat(found(searcher, "prefecture=43&dealsIn=LOG")).doesNotContain(company.id().toString());
    assertThat(found(searcher, "prefecture=43&certification=FSC")).doesNotContain(company.id().toString());
  }

  private static List<String> found(Person by, String query) {
    return by.get("companies?limit=200&" + query).get("items").findValuesAsText("companyId");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode types(Person member, String... types) {
    return member.put("company/types", Map.of("version", member.get("company").get("version"), "types", types, "reason", "事業を広げます"));
  }

  private static JsonNode request(Person operator, Company company) {
    return Trade.each(operator.get("operator/type-requests?state=OPEN&limit=200").get("items")).stream()
        .filter(r -> UUID.fromString(r.get("companyId").asText()).equals(company.id())).findFirst().orElseThrow();
  }

  private static ObjectNode change(Person member) {
    var company = member.get("company");
    var change = JSON.createObjectNode().put("version", company.get("version").asInt());
    change.set("publicProfile", company.get("publicProfile"));
    change.set("detailedProfile", company.get("detailedProfile"));
    return change;
  }
}
