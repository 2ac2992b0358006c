package jp.kiba.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kiba.dev.demo.DemoMember;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** One button for each demo member who has joined, and a box for everyone else. */
final class SignInPage {
  private static final Map<String, String> JAPANESE = Map.ofEntries(
      Map.entry("FORESTRY", "林業"), Map.entry("LOG_MARKET", "市場"), Map.entry("SAWMILL", "製材所"),
      Map.entry("PRECUT", "プレカット"), Map.entry("BUILDER", "建設会社"), Map.entry("MANUFACTURER", "メーカー"),
      Map.entry("WHOLESALER", "問屋"), Map.entry("OTHER", "その他"),
      Map.entry("ADMINISTRATOR", "管理者"), Map.entry("SALES", "営業"), Map.entry("PURCHASING", "購買"),
      Map.entry("APPROVER", "承認者"), Map.entry("WAREHOUSE", "倉庫"), Map.entry("ACCOUNTING", "経理"),
      Map.entry("VIEWER", "閲覧"));

  private final Logins logins;
  private final String template;

  SignInPage(Logins logins) {
    this.logins = logins;
    try (var in = SignInPage.class.getResourceAsStream("sign-in.html")) {
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param message what was wrong with the last try, or null
   */
  OAuth2HttpResponse show(String message) {
    var html = template
        .replace("{{message}}", message == null ? "" : "<p class=\"message\" role=\"alert\">" + escaped(message) + "</p>")
        .replace("{{companies}}", companies());
    return new OAuth2HttpResponse(Headers.of(
        "content-type", "text/html;charset=UTF-8",
        "cache-control", "no-store",
        "content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
        message == null ? 200 : 400, html, null);
  }

  private String companies() {
    var known = logins.known();
    return DemoMember.all().stream().filter(member -> known.contains(member.username()))
        .collect(Collectors.groupingBy(DemoMember::company, LinkedHashMap::new, Collectors.toList()))
        .entrySet().stream().map(company -> section(company.getKey(), company.getValue()))
        .collect(Collectors.joining());
  }

  private static String section(String company, List<DemoMember> members) {
    return "<section><h2>" + escaped(company) + "<small>" + inJapanese(members.get(0).types()) + "</small></h2>"
        + members.stream().map(SignInPage::button).collect(Collectors.joining()) + "</section>\n";
  }

  private static String button(DemoMember member) {
    return "<button name=\"username\" value=\"" + escaped(member.username()) + "\"><b>" + escaped(member.name())
        + "</b><span>" + inJapanese(member.roles()) + "</span><code>" + escaped(member.username()) + "</code></button>";
  }

  private static String inJapanese(List<String> codes) {
    return codes.stream().map(code -> JAPANESE.getOrDefault(code, code)).collect(Collectors.joining("・"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
