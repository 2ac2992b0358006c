package jp.kiba.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the e-mail of a developer's machine ends: a mail server that takes everything, for whomever, and passes nothing on. */
public final class Mailbox implements AutoCloseable {
  private final ServerSetup setup;
  /** What came before the last time it was shut. */
  private final List<Mail> earlier = new ArrayList<>();
  private GreenMail server;

  /**
   * One e-mail.
   *
   * @param number counted from 1 in the order of arrival
   */
  public record Mail(int number, String to, String subject, String text, String date, String messageId, String raw) {}

  private Mailbox(int port) {
    setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
  }

  static Mailbox start(int port) {
    var mailbox = new Mailbox(port);
    mailbox.open();
    return mailbox;
  }

  int port() {
    return setup.getPort();
  }

  /** Everything that has come, oldest first. */
  public synchronized List<Mail> all() {
    var all = new ArrayList<>(earlier);
    if (server != null) {
      for (var message : server.getReceivedMessages()) {
        all.add(mail(all.size() + 1, message));
      }
    }
    return all;
  }

  /** What has come for this address, oldest first. */
  public List<Mail> to(String address) {
    return all().stream().filter(mail -> mail.to().equals(address)).toList();
  }

  /** The mail server is down from now on: nobody answers on its port. What has come stays. */
  public synchronized void shut() {
    var kept = all();
    earlier.clear();
    earlier.addAll(kept);
    server.stop();
    server = null;
  }

  /** It is up again. */
  public synchronized void open() {
    server = new GreenMail(setup);
    server.start();
  }

  private static Mail mail(int number, MimeMessage message) {
    try {
      return new Mail(number, message.getHeader("To", ", "), message.getSubject(), String.valueOf(message.getContent()).replace("\r\n", "\n"),
          message.getHeader("Date", null), message.getMessageID(), GreenMailUtil.getWholeMessage(message));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("an e-mail cannot be read", e);
    }
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop();
    }
  }
}
