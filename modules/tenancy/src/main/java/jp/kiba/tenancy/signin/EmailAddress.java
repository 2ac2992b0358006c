package jp.kiba.tenancy.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as it is compared: in lower case and plain ASCII. Whatever only looks like one, with letters of another script, a
 * second @ or a blank, is none.
 */
record EmailAddress(String text, String domain) {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e&&[^@\"(),:;<>\\[\\]\\\\]]{1,64}@([a-z0-9-]+(\\.[a-z0-9-]+)+)");

  static Optional<EmailAddress> of(String text) {
    if (text == null || text.length() > 254 || text.chars().anyMatch(c -> c > 0x7e)) {
      return Optional.empty();
    }
    var lower = text.toLowerCase(Locale.ROOT);
    var matcher = FORM.matcher(lower);
    return matcher.matches() ? Optional.of(new EmailAddress(lower, matcher.group(1))) : Optional.empty();
  }
}
