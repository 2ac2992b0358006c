package jp.kiba.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way out, by SMTP: Amazon SES has such an endpoint as well as any other mail server. */
@ApplicationScoped
class MailServer {
  private static final int IMPLICIT_TLS = 465;
  private static final String TIMEOUT_MS = "20000";

  @Inject
  @ConfigProperty(name = "kiba.mail.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "kiba.mail.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "kiba.mail.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "kiba.mail.password")
  Optional<String> password;

  /** The address that letters come from. */
  @Inject
  @ConfigProperty(name = "kiba.mail.from")
  Optional<String> from;

  /** Whether the server must encrypt; off only where it is this machine. */
  @Inject
  @ConfigProperty(name = "kiba.mail.starttls", defaultValue = "true")
  boolean startTls;

  /** Where people find the web UI: letters lead there. */
  @Inject
  @ConfigProperty(name = "kiba.url")
  Optional<String> url;

  /** @return false when no mail server is configured
   *  @throws IllegalStateException when one is, but not all that goes with it */
  boolean configured() {
    if (host.isPresent() && (from.isEmpty() || url.isEmpty())) {
      throw new IllegalStateException("KIBA_MAIL_HOST is set, but KIBA_MAIL_FROM or KIBA_URL is missing");
    }
    return host.isPresent();
  }

  void send(Letter letter) throws MessagingException {
    var session = Session.getInstance(properties());
    var message = MimeLetter.of(session, letter, from.orElseThrow(), url.orElseThrow(), Now.instant());
    try (var transport = session.getTransport("smtp")) {
      transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private Properties properties() {
    var properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(startTls && port == IMPLICIT_TLS));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls && port != IMPLICIT_TLS));
    return properties;
  }
}
