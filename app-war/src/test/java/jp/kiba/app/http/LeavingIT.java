package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.Test;

/** From the wish to leave to the certificate, as the company, its partner and the operator see it. */
class LeavingIT {
  private static final int PATIENCE_SECONDS = 60;

  @Test
  void a_company_fetches_its_data_any_time() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    Goods.offer(company.administrator(), 10, 1000);
    var reply = company.administrator().tryPost("company/exports", Map.of());
    assertThat(reply.status()).isEqualTo(202);
    var export = made(company, reply.ok());
    var bytes = download(company.administrator(), export);
    assertThat(bytes).hasSize(export.get("length").asInt());
    var entries = entries(bytes);
    assertThat(entries).contains("README.ja.txt", "data/book/lot.jsonl", "data/market/listing.jsonl", "sheets/stock.xlsx", "manifest.json");
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("manifest.json")) {
          assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip.readAllBytes())))
              .isEqualTo(export.get("manifestSha256").asText());
        }
      }
    }
    assertThat(company.administrator().get("audit").get("items").findValuesAsText("detail")).contains(export.get("manifestSha256").asText());
    var newer = made(company, company.administrator().post("company/exports", Map.of()));
    assertThat(company.administrator().get("company/exports/" + export.get("id").asText()).get("state").asText()).isEqualTo("REPLACED");
    company.administrator().tryGet("company/exports/" + export.get("id").asText() + "/file").problem(404, "not-found");
    company.colleague(MemberRole.VIEWER).tryGet("company/exports/" + newer.get("id").asText() + "/file").problem(403, "forbidden");
  }

  @Test
  void open_orders_and_a_slip_of_the_hand_keep_a_company() {
    var seller = Company.join(CompanyType.SAWMILL);
    var buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);
    var trade = Trade.draft(buyer.administrator(), seller.administrator(), Goods.offer(seller.administrator(), 5, 500), 2);
    trade.place();
    var state = seller.administrator().get("company/leaving");
    assertThat(state.get("inTheWay").asInt()).isOne();
    assertThat(state.at("/open/0/counterparty").asText()).isEqualTo(buyer.tradeName());
    assertThat(state.at("/open/0/id").asText()).isEqualTo(trade.id());
    leave(seller).problem(409, "trades-open");
    var other = Company.join(CompanyType.SAWMILL);
    other.administrator().tryPost("company/leaving", Map.of("confirmation", seller.tradeName())).problem(422, "refused").naming("confirmation");
    other.colleague(MemberRole.SALES).tryPost("company/leaving", Map.of("confirmation", other.tradeName())).problem(403, "forbidden");
    assertThat(other.administrator().get("me").at("/company/state").asText()).isEqualTo("ACTIVE");
  }

  @Test
  void while_it_waits_a_company_only_reads_is_not_found_and_may_stay_after_all() {
    var company = Company.join(CompanyType.SAWMILL);
    var partner = Company.join(CompanyType.BUILDER);
    partner.becomePartnerOf(company);
    var listing = Goods.offer(company.administrator(), 5, 500).get("id").asText();
    assertThat(leave(company).ok().at("/current/certificate").asText()).startsWith("KD-");
    leave(company).problem(409, "leaving-already");
    assertThat(company.administrator().get("me").at("/company/state").asText()).isEqualTo("LEAVING");
    company.administrator().get("lots");
    company.administrator().tryPost("listings/" + listing + "/withdrawal", Map.of("version", 1)).problem(403, "forbidden");
    partner.administrator().tryGet("market/listings/" + listing).problem(404, "not-found");
    partner.administrator().tryGet("companies/" + company.id()).problem(404, "not-found");
    assertThat(partner.administrator().get("partners").at("/items/0/tradeName").asText()).isEqualTo(company.tradeName());

    company.administrator().post("company/leaving/withdrawal", Map.of());
    company.administrator().tryPost("company/leaving/withdrawal", Map.of()).problem(409, "leaving-over");
    assertThat(company.administrator().get("me").at("/company/state").asText()).isEqualTo("ACTIVE");
    partner.administrator().get("market/listings/" + listing);

    leave(company).ok();
    var row = leaving(company);
    Person.operator().post("operator/leavings/" + row.get("id").asText() + "/revocation", Map.of("version", row.get("version")));
    assertThat(company.administrator().get("me").at("/company/state").asText()).isEqualTo("ACTIVE");
  }

  @Test
  void after_the_waiting_time_nothing_is_left_but_a_certificate_and_the_partners_own_copies() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var partner = Company.join(CompanyType.BUILDER);
    partner.becomePartnerOf(company);
    var trade = Trade.draft(partner.administrator(), company.administrator(), Goods.offer(company.administrator(), 5, 500), 2);
    trade.place();
    var order = trade.asSeenBy(partner.administrator());
    partner.administrator().post(trade.path() + "/cancellation", Map.of("version", order.get("version"), "reason", "退会のため"));
    leave(company).ok();
    var export = made(company, company.administrator().get("company/exports").at("/items/0"));
    var leaving = leaving(company).get("id").asText();
    change("UPDATE platform.leaving SET closes_at = now() WHERE id = ?", leaving);
    change("UPDATE platform.job SET not_before = now() WHERE kind = 'company.closing' AND subject = ?", leaving);

    var certificate = await(() -> Person.operator().get("operator/deletion-certificates").get("items"),
        items -> find(items, "companyId", company.id().toString()) != null && !find(items, "companyId", company.id().toString()).get("filesDeletedAt").isNull());
    certificate = Person.operator().get("operator/deletion-certificates/" + find(certificate, "companyId", company.id().toString()).get("id").asText());
    assertThat(certificate.get("manifestSha256").asText()).isEqualTo(export.get("manifestSha256").asText());
    assertThat(find(certificate.get("tables"), "table", "lot").get("asExported").asBoolean()).isTrue();
    assertThat(certificate.toString()).doesNotContain("木場 花子");

    company.administrator().signInAgain();
    company.administrator().tryGet("lots").problem(403, "forbidden");
    assertThat(partner.administrator().get("partners").at("/items/0/tradeName").asText()).isEqualTo(company.tradeName());
    assertThat(partner.administrator().get("partners").at("/items/0/status").asText()).isEqualTo("ENDED");
    assertThat(trade.asSeenBy(partner.administrator()).at("/counterparty/tradeName").asText()).isEqualTo(company.tradeName());
    assertThat(partner.administrator().get("audit").get("items").findValuesAsText("type")).contains("partner.ended");
  }

  private static Reply leave(Company company) {
    return company.administrator().tryPost("company/leaving", Map.of("confirmation", company.tradeName()));
  }

  private static JsonNode leaving(Company company) {
    for (var row : Person.operator().get("operator/leavings").get("items")) {
      if (row.get("companyId").asText().equals(company.id().toString()) && row.get("revokedAt").isNull()) {
        return row;
      }
    }
    throw new AssertionError("not leaving");
  }

  private static JsonNode made(Company company, JsonNode export) {
    return await(() -> company.administrator().get("company/exports/" + export.get("id").asText()), e -> e.get("state").asText().equals("READY"));
  }

  private static JsonNode find(JsonNode items, String field, String value) {
    for (var item : items) {
      if (item.get(field).asText().equals(value)) {
        return item;
      }
    }
    return null;
  }

  private static JsonNode await(Supplier<JsonNode> look, Predicate<JsonNode> until) {
    var seen = look.get();
    for (int i = 0; i < PATIENCE_SECONDS * 4 && !until.test(seen); i++) {
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      seen = look.get();
    }
    assertThat(until.test(seen)).as(seen.toString()).isTrue();
    return seen;
  }

  private static byte[] download(Person person, JsonNode export) throws Exception {
    URI address = Server.address("company/exports/" + export.get("id").asText() + "/file");
    var reply = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + person.token()).build(),
        BodyHandlers.ofByteArray());
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("content-type")).contains("application/zip");
    return reply.body();
  }

  private static List<String> entries(byte[] bytes) throws Exception {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static void change(String sql, String id) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(id));
      statement.executeUpdate();
    }
  }
}
