package jp.kiba.documents.paper;

import java.util.regex.Pattern;

/** What people typed, without what no eye sees: control characters, halves of characters, marks that turn the direction of writing. */
final class Plain {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF&&[^\\n]]");
  private static final Pattern BREAKS = Pattern.compile("\\R");

  private Plain() {}

  /** @return on one line; null when there is nothing to see */
  static String line(String typed) {
    var text = text(typed);
    return text == null ? null : text.replace('\n', ' ');
  }

  /** @return null when there is nothing to see */
  static String text(String typed) {
    if (typed == null) {
      return null;
    }
    var seen = UNSEEN.matcher(BREAKS.matcher(typed).replaceAll("\n").replace('\t', ' ')).replaceAll("").strip();
    return seen.isEmpty() ? null : seen;
  }
}
