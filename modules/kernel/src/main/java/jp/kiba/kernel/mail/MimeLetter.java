package jp.kiba.kernel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Messages;

/** A letter as it goes over the wire: plain text in UTF-8, in the reader's language, saying that no person wrote it. */
final class MimeLetter extends MimeMessage {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final String messageId;

  private MimeLetter(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /**
   * @param root of the web UI, without a slash at its end
   * @throws MessagingException when the recipient is not one address
   */
  static MimeLetter of(Session session, Letter letter, String from, String root, Instant now) throws MessagingException {
    var message = new MimeLetter(session, "<" + letter.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">");
    var arguments = arguments(letter, root);
    message.setFrom(sender(from, Messages.text(letter.language(), "kernel.letter-sender", List.of())));
    message.setRecipient(RecipientType.TO, recipient(letter.to()));
    message.setSubject(oneLine(Messages.text(letter.language(), letter.template() + ".title", arguments)), "UTF-8");
    message.setText(Messages.text(letter.language(), letter.template() + ".detail", arguments)
        + Messages.text(letter.language(), "kernel.letter-end", List.of(root)), "UTF-8");
    message.setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language().locale().getLanguage());
    message.saveChanges();
    return message;
  }

  private static List<Object> arguments(Letter letter, String root) {
    var arguments = new ArrayList<>();
    arguments.add(root + letter.path());
    letter.arguments().forEach(each -> arguments.add(oneLine(each)));
    return arguments;
  }

  private static InternetAddress sender(String address, String name) throws MessagingException {
    try {
      var sender = new InternetAddress(address, true);
      sender.setPersonal(name, StandardCharsets.UTF_8.name());
      return sender;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One address and nothing else: no second one behind a comma, no header behind a line break. */
  private static InternetAddress recipient(String text) throws MessagingException {
    if (!text.equals(oneLine(text))) {
      throw new MessagingException("not one address");
    }
    return new InternetAddress(text, true);
  }

  /** What people type becomes part of headers and of lines: line breaks and other controls do not. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  /** The same in every copy: whoever gets it twice can tell. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
