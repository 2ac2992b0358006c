package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lists as files: at once when they are short, by a job when they are long, never more than the list itself shows. */
class ExportIT {
  @Test
  void a_short_list_is_answered_at_once_with_what_its_reader_may_see() throws Exception {
    var seller = Company.join(CompanyType.SAWMILL);
    var listing = Goods.offer(seller.administrator(), 10, 1000);
    try (var book = new XSSFWorkbook(file(seller.administrator(), "lots/file?form=XLSX"))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("在庫");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("ロット番号");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }
    var csv = seller.administrator().call("GET", "listings/file?form=CSV").header("Accept-Language", "en").reply();
    assertThat(csv.status()).as(csv.body()).isEqualTo(200);
    assertThat(csv.header("content-type")).startsWith("text/csv");
    assertThat(csv.header("content-disposition")).startsWith("attachment; filename=\"Listings_");
    assertThat(csv.body()).startsWith("\uFEFFLot number,Status,").contains(",1000,");
    assertThat(csv.body().lines()).hasSize(2);
    assertThat(Company.join(CompanyType.SAWMILL).administrator().tryGet("listings/file?form=CSV").body().lines()).hasSize(1);
    assertThat(Company.join(CompanyType.BUILDER).administrator().tryGet("market/listings/file?form=CSV&maxPriceYen=1000").body())
        .contains(",1000,");
    assertThat(seller.administrator().tryGet("movements/file?form=CSV").body()).contains("入荷");
    assertThat(listing.get("id").asText()).isNotBlank();
  }

  @Test
  void a_long_list_is_made_by_a_job_and_fetched_by_a_link_by_whoever_asked() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var administrator = company.administrator();
    Goods.offer(administrator, 10, 1000);
    copies(company, 2_500);
    administrator.tryGet("lots/file?form=CSV&empty=true").problem(422, "too-many-rows");
    var asked = administrator.post("lots/file?empty=true", Map.of("form", "XLSX"));
    assertThat(asked.get("file").isNull()).isTrue();
    administrator.tryGet("jobs/" + asked.get("jobId").asText() + "/events");
    assertThat(administrator.get("jobs/" + asked.get("jobId").asText()).get("state").asText()).isEqualTo("DONE");
    var made = administrator.get("list-exports/" + asked.get("id").asText());
    assertThat(made.get("rows").asInt()).isEqualTo(2_501);
    var url = made.at("/file/url").asText();
    var got = HttpClient.newHttpClient().send(HttpRequest.newBuilder(Server.address(url)).build(), BodyHandlers.ofInputStream());
    assertThat(got.headers().firstValue("content-disposition")).get().asString().contains(".xlsx");
    try (var book = new XSSFWorkbook(got.body())) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2_501);
    }
    company.colleague(MemberRole.SALES).tryGet("list-exports/" + asked.get("id").asText()).problem(404, "not-found");
  }

  /** The same lot many times over; with nothing left of it, since only movements put something there. */
  private static void copies(Company company, int count) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("SET search_path = " + company.schema());
      statement.execute("""
          INSERT INTO lot SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'lot_number', 'C-' || i))).*
          FROM lot l, generate_series(1, %d) i""".formatted(count));
    }
  }

  private static InputStream file(Person person, String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(Server.address(path)).header("Authorization", "Bearer " + person.token()).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
