package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.file.Tickets;
import jp.kiba.kernel.seal.TestSeal;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

/** Files that come in and go out by an address that is a permission in itself. */
class FilesIT {
  private static final int MOST = 52_428_800;
  private static final String TYPE = "text/csv";
  private static final Seal SEAL = TestSeal.with(Server.SEAL_KEY);

  @Test
  void a_file_comes_in_and_goes_out_without_a_token_of_anybody() throws Exception {
    var tenant = tenant(Company.join(CompanyType.SAWMILL));
    var file = "uploads/" + UUID.randomUUID();
    var put = put(Tickets.in(SEAL, tenant, file, TYPE, 6), "番号");
    assertThat(put.status()).as(put.body()).isEqualTo(204);
    put(Tickets.in(SEAL, tenant, file, TYPE, 6), "番号").problem(409, "upload-there");

    var got = Call.get(Tickets.out(SEAL, tenant, file, "在庫 表.csv")).reply();
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.body()).isEqualTo("番号");
    assertThat(got.header("content-disposition"))
        .isEqualTo("attachment; filename=\"__ _.csv\"; filename*=UTF-8''%E5%9C%A8%E5%BA%AB%20%E8%A1%A8.csv");
    assertThat(got.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(got.header("cache-control")).isEqualTo("no-store");
    assertThat(got.header("content-security-policy")).startsWith("default-src 'none'");
  }

  @Test
  void fifty_mebibytes_pass_and_one_byte_more_does_not() throws Exception {
    var tenant = tenant(Company.join(CompanyType.SAWMILL));
    var whole = Call.of("PUT", Tickets.in(SEAL, tenant, "uploads/a", TYPE, MOST)).body(TYPE, BodyPublishers.ofInputStream(() -> zeros(MOST)));
    assertThat(whole.reply().status()).isEqualTo(204);
    Call.of("PUT", Tickets.in(SEAL, tenant, "uploads/b", TYPE, MOST)).body(TYPE, BodyPublishers.ofInputStream(() -> zeros(MOST + 1)))
        .reply().problem(413, "too-large");
    Call.get(Tickets.out(SEAL, tenant, "uploads/b", "b")).reply().problem(404, "not-found");
  }

  @Test
  void what_was_not_agreed_is_refused() throws Exception {
    var tenant = tenant(Company.join(CompanyType.SAWMILL));
    var ticket = Tickets.in(SEAL, tenant, "uploads/a", TYPE, 6);
    Call.of("PUT", ticket).raw("text/html", "番号").reply().problem(415, "unsupported-media-type");
    put(ticket, "番").problem(400, "invalid").naming("length");
    put(ticket.substring(0, ticket.length() - 1), "番号").problem(404, "not-found");
    put("/uploads/", "番号").problem(404, "not-found");
    Call.of("POST", ticket).raw(TYPE, "番号").reply().problem(405, "method-not-allowed");
    Call.get(ticket.replace("/uploads/", "/downloads/")).reply().problem(404, "not-found");
    assertThat(Server.log()).noneMatch(line -> line.contains(ticket.substring(ticket.lastIndexOf('/') + 1)));
    assertThat(Server.log()).anyMatch(line -> line.contains("\"UploadDoor.put\""));
  }

  private static Reply put(String url, String content) {
    return Call.of("PUT", url).body(TYPE, BodyPublishers.ofByteArray(content.getBytes(StandardCharsets.UTF_8))).reply();
  }

  private static InputStream zeros(int count) {
    return new InputStream() {
      private int left = count;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int some = Math.min(left, length);
        left -= some;
        return some == 0 ? -1 : some;
      }
    };
  }

  private static Tenant tenant(Company company) throws SQLException {
    return new Tenant(company.id(), company.schema());
  }
}
