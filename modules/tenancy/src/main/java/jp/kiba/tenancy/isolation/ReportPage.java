package jp.kiba.tenancy.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report as one page that needs nothing else: to be read, printed or kept as PDF. Japanese and English side by side. */
public final class ReportPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));
  private static final Map<String, String[]> WHO = Map.of(
      "COMPANY", new String[] {"全社のロール", "every company's role"},
      "SAMPLE", new String[] {"会社のロール（抜取り）", "a sample of companies' roles"},
      "LOGIN", new String[] {"会社のロール（抜取り、ログイン自身で）", "a sample of companies' roles, by the login itself"},
      "CELL", new String[] {"セルのログイン", "each cell's login"},
      "DOOR", new String[] {"入口のログイン", "the door's login"},
      "PLATFORM", new String[] {"運営のログイン", "the platform's login"});

  private final IsolationReport report;
  private final StringBuilder out = new StringBuilder();

  public ReportPage(IsolationReport report) {
    this.report = report;
  }

  /** @return an HTML document */
  public String html() {
    out.append(template("head"));
    summary();
    checks();
    probes();
    out.append(template("limits"));
    appendix();
    return out.append("</main></body></html>\n").toString();
  }

  private void summary() {
    add("<p class=\"verdict %s\"><b lang=\"ja\">%s</b><span lang=\"en\">%s</span></p>", report.holds() ? "good" : "bad",
        report.holds() ? "壁はすべて保たれています" : "問題が " + report.found() + " 件あります",
        report.holds() ? "The walls stand" : report.found() + " findings");
    out.append("<dl class=\"facts\">");
    fact("実施日時", "At", TIME.format(report.startedAt()));
    fact("データベース", "Database", report.database());
    fact("サーバー", "Server", report.server().replaceFirst(" on .*", ""));
    fact("読み取ったログイン", "Read as", report.login());
    fact("帳簿（予備と雛形を含む）", "Books, with spares and template", number(report.books()));
    fact("所要時間", "Took", number(report.milliseconds()) + " ms");
    fact("カタログで確認したもの", "Looked at in the catalog", number(report.looked()));
    fact("実地の試行", "Attempts as a role", number(report.tried()));
    out.append("</dl>");
    for (var code : report.notLookedAt()) {
      add("<p class=\"gap\"><b lang=\"ja\">確認できなかったもの：%1$s を使った試行（この実行にはそのログインがありません）</b>"
          + "<span lang=\"en\">Not looked at: attempts as %1$s, whose login this run did not have</span></p>", code.replace("login:", ""));
    }
  }

  private void checks() {
    out.append("<h2><span lang=\"ja\">1. カタログの検査</span><span lang=\"en\">What the catalog says</span></h2><table><thead><tr>"
        + "<th>ID</th><th>内容 / What it proves</th><th class=\"n\">確認した数<br>looked at</th><th>結果<br>result</th></tr></thead><tbody>");
    for (var c : report.checks()) {
      var looked = c.looked() == 0 && c.expects().equals("NONE") ? "0<small>無いことが正しい<br>none is right</small>"
          : c.looked() == 0 ? "0<small>該当なし<br>none there</small>" : number(c.looked());
      row(c.id(), c.ja(), c.en(), looked, c.found() == 0, c.found(), c.findings(), c.given());
    }
    out.append("</tbody></table>");
  }

  private void probes() {
    out.append("<h2><span lang=\"ja\">2. 実地の試行</span><span lang=\"en\">What the roles tried</span></h2>"
        + "<p lang=\"ja\">それぞれのロールになりきって実際に試し、サーバーが決められた SQLSTATE で断ることを確かめます。すべて取り消されるトランザクションの中です。</p>"
        + "<p lang=\"en\" class=\"en\">Each is really tried as the role, in a transaction that is rolled back, and must be answered with the SQLSTATE that is due.</p>"
        + "<table><thead><tr><th>ID</th><th>内容 / What is tried</th><th class=\"n\">試行<br>tried</th><th>結果<br>result</th></tr></thead><tbody>");
    for (var p : report.probes()) {
      var who = WHO.get(p.as());
      row(p.id(), p.ja() + "（" + who[0] + " → " + String.join(" ", p.expects()) + "）", p.en() + " (" + who[1] + " → "
          + String.join(" ", p.expects()) + ")", p.tried() == 0 ? "–" : number(p.tried()), p.found() == 0, p.found(), p.findings(), p.given());
    }
    out.append("</tbody></table>");
  }

  private void row(String id, String ja, String en, String count, boolean good, int found, List<String> findings,
      List<String> given) {
    add("<tr class=\"%s\"><td><code>%s</code></td><td><span lang=\"ja\">%s</span><span lang=\"en\">%s</span>", good ? "ok" : "found",
        text(id), text(ja), text(en));
    if (!findings.isEmpty()) {
      out.append("<ul>");
      findings.forEach(f -> add("<li><code>%s</code></li>", text(f)));
      if (found > findings.size()) {
        add("<li>… %s</li>", number(found - findings.size()));
      }
      out.append("</ul>");
    }
    for (var g : given) {
      add("<p class=\"gap\"><span lang=\"ja\">サーバーを他者が運用しているため閉じられないもの：</span><span lang=\"en\">Came with the server, which"
          + " somebody else runs:</span> <code>%s</code></p>", text(g));
    }
    add("</td><td class=\"n\">%s</td><td>%s</td></tr>", count, count.equals("–") ? "未実施<br>not tried" : good ? "✓ 良 / ok" : "✗ " + number(found));
  }

  private void appendix() {
    out.append("<h2 class=\"page\"><span lang=\"ja\">付録：使った SQL</span><span lang=\"en\">Appendix: every statement, to be run again by anybody</span></h2>");
    var common = common();
    statement("common", common);
    out.append("<p lang=\"ja\">以下のカタログの検査は、すべて上の common で始まります。</p>"
        + "<p lang=\"en\" class=\"en\">Each check of the catalog begins with what stands above.</p>");
    report.checks().forEach(c -> statement(c.id(), c.sql().substring(common.length()).strip()));
    report.probes().forEach(p -> statement(p.id(), p.sql()));
  }

  /** What all checks begin with is printed once. */
  private String common() {
    var first = report.checks().get(0).sql();
    int length = report.checks().stream().mapToInt(c -> Math.max(0, Arrays.mismatch(first.toCharArray(), c.sql().toCharArray())))
        .filter(n -> n > 0).min().orElse(0);
    return first.substring(0, first.lastIndexOf('\n', length) + 1);
  }

  private void statement(String id, String sql) {
    add("<h3><code>%s</code></h3><pre>%s</pre>", text(id), text(sql));
  }

  private void fact(String ja, String en, String value) {
    add("<div><dt><span lang=\"ja\">%s</span> <span lang=\"en\">%s</span></dt><dd>%s</dd></div>", ja, en, text(value));
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String text(String s) {
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static String template(String name) {
    try (var in = ReportPage.class.getResourceAsStream("report-" + name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
