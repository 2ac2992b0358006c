package jp.kiba.tenancy.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report for a terminal. */
final class ReportText {
  private ReportText() {}

  static String english(IsolationReport r) {
    return write(r, "Isolation audit of %s at %s%n%s%nread as %s, %d books, %d ms%n",
        "catalog: %d checks, %,d things looked at", "probes: %d, tried %,d times", "not looked at",
        "THE WALLS STAND", "%d FINDINGS",
        "%d marked ~: somebody else runs the server, and this came with it; nobody of ours can close it", false);
  }

  static String japanese(IsolationReport r) {
    return write(r, "会社間の分離の検査  %s  %s%n%s%n接続 %s、帳簿 %d、所要 %d ms%n",
        "カタログの検査 %d 種、確認したもの %,d 件", "実地の試行 %d 種、%,d 回", "確認できなかったもの",
        "壁はすべて保たれています", "問題 %d 件",
        "~ の印 %d 件：サーバーは他者が運用しており、その初期状態です。私たちには閉じられません", true);
  }

  private static String write(IsolationReport r, String head, String checks, String probes, String not, String holds, String found,
      String given, boolean ja) {
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, head, r.database(), r.startedAt(), r.server(), r.login(), r.books(), r.milliseconds()));
    lines.add(String.format(Locale.ROOT, checks, r.checks().size(), r.looked()));
    for (var c : r.checks()) {
      lines.add(String.format(Locale.ROOT, "  %-6s %-20s %,10d  %s", c.found() == 0 ? "ok" : "FOUND", c.id(), c.looked(), ja ? c.ja() : c.en()));
      add(lines, c.findings(), c.found());
      c.given().forEach(g -> lines.add("         ~ " + g));
    }
    lines.add("");
    lines.add(String.format(Locale.ROOT, probes, r.probes().size(), r.tried()));
    for (var p : r.probes()) {
      lines.add(String.format(Locale.ROOT, "  %-6s %-20s %,10d  %s", p.found() > 0 ? "FOUND" : p.tried() == 0 ? "-" : "ok", p.id(), p.tried(),
          ja ? p.ja() : p.en()));
      add(lines, p.findings(), p.found());
      p.given().forEach(g -> lines.add("         ~ " + g));
    }
    lines.add("");
    if (!r.notLookedAt().isEmpty()) {
      lines.add(not + ": " + String.join(", ", r.notLookedAt()));
    }
    if (r.given() > 0) {
      lines.add(String.format(Locale.ROOT, given, r.given()));
    }
    lines.add(r.holds() ? holds : String.format(Locale.ROOT, found, r.found()));
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static void add(List<String> lines, List<String> findings, int found) {
    findings.forEach(f -> lines.add("         ! " + f));
    if (found > findings.size()) {
      lines.add("         ! … " + (found - findings.size()) + " more");
    }
  }
}
