package jp.kiba.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The development mailbox as a person looks into it: the latest letters, the newest first, and one of them with its links. */
final class MailboxPage {
  static final String PATH = "/mailbox";
  private static final int MOST = 100;
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final Mailbox mailbox;
  private final String template;

  MailboxPage(Mailbox mailbox) {
    this.mailbox = mailbox;
    try (var in = MailboxPage.class.getResourceAsStream("mailbox.html")) {
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param path {@value #PATH}, or a letter's number below it */
  OAuth2HttpResponse show(String path) {
    var number = path.substring(PATH.length()).replace("/", "");
    if (number.isEmpty()) {
      return page(200, list());
    }
    return mailbox.all().stream().filter(mail -> Integer.toString(mail.number()).equals(number)).findFirst()
        .map(mail -> page(200, letter(mail)))
        .orElseGet(() -> page(404, "<p>この手紙はありません。 <span lang=\"en\">No such letter.</span></p>"));
  }

  private OAuth2HttpResponse page(int status, String content) {
    return new OAuth2HttpResponse(Headers.of(
        "content-type", "text/html;charset=UTF-8",
        "cache-control", "no-store",
        "referrer-policy", "no-referrer",
        "content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
        status, template.replace("{{content}}", content), null);
  }

  private String list() {
    var mails = mailbox.all();
    if (mails.isEmpty()) {
      return "<p class=\"empty\">まだ届いていません。 <span lang=\"en\">Nothing has come yet.</span></p>";
    }
    return mails.stream().sorted(Comparator.comparing(Mailbox.Mail::number).reversed()).limit(MOST)
        .map(mail -> "<li><a href=\"" + PATH + "/" + mail.number() + "\"><b>" + escaped(mail.subject()) + "</b><span>"
            + escaped(mail.to()) + "</span><small>" + escaped(mail.date()) + "</small></a></li>")
        .collect(Collectors.joining("\n", "<ul>", "</ul>"));
  }

  private static String letter(Mailbox.Mail mail) {
    return "<p><a href=\"" + PATH + "\">← 一覧 <span lang=\"en\">All letters</span></a></p><article><h2>" + escaped(mail.subject())
        + "</h2><dl><dt>宛先 <span lang=\"en\">To</span></dt><dd>" + escaped(mail.to())
        + "</dd><dt>日時 <span lang=\"en\">Date</span></dt><dd>" + escaped(mail.date()) + "</dd></dl><pre>"
        + LINK.matcher(escaped(mail.text())).replaceAll("<a href=\"$0\">$0</a>") + "</pre></article>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
