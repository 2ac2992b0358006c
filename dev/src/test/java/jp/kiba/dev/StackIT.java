package jp.kiba.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Database and identity provider as a developer's server finds them. */
class StackIT {
  private static final String CALLBACK = "http://localhost:9080/signed-in";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Stack stack;

  @BeforeAll
  static void start() {
    stack = Stack.start(StackOptions.forTests().withServer(false).withSpares(1).withDurable(true));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void a_durable_database_writes_to_the_disk() throws SQLException {
    assertThat(List.of(setting("fsync"), setting("full_page_writes"), setting("synchronous_commit"))).containsOnly("on");
  }

  @Test
  void the_database_sorts_and_folds_japanese_and_latin_alike_everywhere() throws SQLException {
    assertThat(one("select upper('é') || (datlocprovider = 'b') || datlocale from pg_database where datname = 'kiba'"))
        .isEqualTo("ÉtrueC.UTF-8");
  }

  @Test
  void nobody_enters_the_database_without_a_password() {
    var stranger = new PGSimpleDataSource();
    stranger.setPortNumbers(new int[] {stack.databasePort()});
    stranger.setDatabaseName("kiba");
    stranger.setUser("postgres");
    stranger.setPassword("postgres");
    assertThatThrownBy(() -> stranger.getConnection().close()).hasMessageContaining("password authentication failed");
  }

  @Test
  void a_newcomers_token_names_no_company() throws Exception {
    var claims = claims(stack.token("newcomer"));
    assertThat(claims.getIssuer()).isEqualTo(stack.issuer());
    assertThat(claims.getAudience()).containsExactly("kiba-api");
    assertThat(claims.getStringClaim("client_id")).isEqualTo("kiba-web");
    assertThat(claims.getStringClaim("token_use")).isEqualTo("access");
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()).isEqualTo(3_600_000);
    assertThat(claims.getClaims()).doesNotContainKey("company_id");
  }

  @Test
  void a_members_token_names_their_company() throws Exception {
    var company = company();
    login("member", company);
    assertThat(claims(stack.token("member")).getStringClaim("company_id")).isEqualTo(company.toString());
  }

  @Test
  void someone_in_two_companies_gets_the_one_they_ask_for() throws Exception {
    var first = company();
    var second = company();
    login("consultant", first);
    login("consultant", second);
    for (var wanted : List.of(first, second)) {
      var answer = token(Map.of("grant_type", "password", "username", "consultant", "password", "-",
          "client_id", "kiba-web", "company", wanted.toString()));
      assertThat(claims(answer).getStringClaim("company_id")).isEqualTo(wanted.toString());
    }
  }

  @Test
  void a_mistyped_name_gets_no_token_from_the_command_line() throws Exception {
    var answer = post("/token", Map.of("grant_type", "password", "username", "typo", "password", "-", "client_id", "kiba-web"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("unknown member");
  }

  @Test
  void a_person_signs_in_with_code_and_pkce() throws Exception {
    var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    var answer = post(authorize(verifier, CALLBACK), Map.of("username", "newcomer@home"));
    assertThat(answer.statusCode()).isEqualTo(302);
    var location = answer.headers().firstValue("location").orElseThrow();
    assertThat(location).startsWith(CALLBACK + "?").contains("state=xyz");
    var code = location.replaceAll(".*[?&]code=([^&]*).*", "$1");

    var claims = claims(token(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK,
        "client_id", "kiba-web", "code_verifier", verifier)));
    assertThat(claims.getSubject()).isEqualTo("newcomer@home");
    assertThat(claims.getIssuer()).isEqualTo(stack.issuer());
  }

  @Test
  void a_stolen_code_is_worth_nothing_without_its_verifier() throws Exception {
    var answer = post(authorize("the-right-verifier-long-enough-to-be-taken-for-one", CALLBACK), Map.of("username", "newcomer"));
    var code = answer.headers().firstValue("location").orElseThrow().replaceAll(".*[?&]code=([^&]*).*", "$1");
    assertThat(post("/token", Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK,
        "client_id", "kiba-web", "code_verifier", "another-verifier-that-is-just-as-long-as-the-first")).statusCode()).isEqualTo(400);
  }

  @Test
  void no_code_is_sent_to_a_strange_site() throws Exception {
    for (var site : List.of("http://evil.example/", "http://localhost.evil.example/", "http://localhost@evil.example/")) {
      assertThat(post(authorize("any verifier", site), Map.of("username", "newcomer")).statusCode()).as(site).isEqualTo(400);
    }
  }

  @Test
  void a_browser_on_another_port_may_fetch_a_token() throws Exception {
    var preflight = HTTP.send(HttpRequest.newBuilder(URI.create(stack.issuer() + "/token"))
        .method("OPTIONS", BodyPublishers.noBody()).header("Origin", "http://localhost:9080")
        .header("Access-Control-Request-Method", "POST").build(), BodyHandlers.ofString());
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("access-control-allow-origin")).contains("http://localhost:9080");
  }

  @Test
  void the_published_key_verifies_the_tokens() throws Exception {
    var keys = JWKSet.parse(HTTP.send(HttpRequest.newBuilder(URI.create(stack.issuer() + "/jwks")).build(),
        BodyHandlers.ofString()).body());
    var token = SignedJWT.parse(stack.token("anyone"));
    assertThat(token.verify(new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey()))).isTrue();
    assertThat(keys.toString(false)).doesNotContain("\"d\"");
  }

  private static UUID company() throws SQLException {
    var id = UUID.randomUUID();
    execute("insert into platform.company (id, schema_name, trade_name, prefecture, types, state) values ('" + id
        + "', 't_" + id.toString().replace("-", "").substring(0, 16) + "', 'x', '29', 'SAWMILL', 'ACTIVE')");
    return id;
  }

  private static void login(String subject, UUID company) throws SQLException {
    execute("insert into platform.login (issuer, subject, company_id, member_id) values ('" + stack.issuer() + "', '"
        + subject + "', '" + company + "', '" + UUID.randomUUID() + "')");
  }

  private static String setting(String name) throws SQLException {
    return one("show " + name);
  }

  private static String one(String query) throws SQLException {
    try (var connection = stack.admin().getConnection(); var rows = connection.createStatement().executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String authorize(String verifier, String callback) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return "/authorize?" + form(Map.of("client_id", "kiba-web", "response_type", "code", "scope", "openid", "state", "xyz",
        "redirect_uri", callback, "code_challenge_method", "S256",
        "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest)));
  }

  private static String token(Map<String, String> form) throws Exception {
    var answer = post("/token", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode body = new ObjectMapper().readTree(answer.body());
    return body.get("access_token").asText();
  }

  private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(URI.create(stack.issuer() + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form(form))).build(), BodyHandlers.ofString());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static JWTClaimsSet claims(String token) throws Exception {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }
}
