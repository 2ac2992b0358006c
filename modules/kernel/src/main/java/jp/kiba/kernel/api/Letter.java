package jp.kiba.kernel.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An e-mail to one person.
 *
 * @param id of the letter: sent twice under the same one it is queued once, and every copy of it bears the same Message-ID
 * @param about what it is about, such as an invitation: to find later what became of it
 * @param to one address
 * @param template message key whose {@code .title} is the subject and {@code .detail} the text
 * @param path of the page it leads to, from the root of the web UI, put in for {@code {0}}; may hold a secret
 * @param arguments for {@code {1}} and so on
 * @param until when it is of no use any more: then it is given up
 */
public record Letter(UUID id, UUID about, String to, Language language, String template, String path, List<String> arguments,
    Instant until) {
  private static final Duration USUAL = Duration.ofDays(3);

  /** A letter that makes no sense in a few days. */
  public static Letter of(UUID id, UUID about, String to, Language language, String template, String path, String... arguments) {
    return new Letter(id, about, to, language, template, path, List.of(arguments), Now.instant().plus(USUAL));
  }

  public Letter until(Instant end) {
    return new Letter(id, about, to, language, template, path, arguments, end);
  }

  /** Neither whom it goes to nor what it says. */
  @Override
  public String toString() {
    return "Letter " + id;
  }
}
