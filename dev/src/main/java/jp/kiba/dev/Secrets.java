package jp.kiba.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Database passwords and the server's key of one state directory: random, made once, readable by their owner only. */
final class Secrets {
  private static final String FILE = "secrets.properties";

  private final StateDirectory state;
  private final Properties passwords = new Properties();

  Secrets(StateDirectory state) {
    this.state = state;
    var file = state.path(FILE);
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        passwords.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The password of a database login or another secret by its name, made on first use. */
  synchronized String of(String login) {
    var known = passwords.getProperty(login);
    if (known != null) {
      return known;
    }
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    passwords.setProperty(login, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    store();
    return passwords.getProperty(login);
  }

  private void store() {
    var lines = new StringBuilder();
    passwords.stringPropertyNames().stream().sorted()
        .forEach(login -> lines.append(login).append('=').append(passwords.getProperty(login)).append('\n'));
    state.writeSecret(FILE, lines.toString());
  }
}
