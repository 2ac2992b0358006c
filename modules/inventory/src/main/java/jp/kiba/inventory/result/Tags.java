package jp.kiba.inventory.result;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Markup passed on as it stands, tag by tag, so that what is not ours stays to the letter. Only for what was read as XML before:
 * here nothing is checked again.
 */
final class Tags {
  private static final int MOST = 1 << 20;

  private final BufferedReader in;
  private final BufferedWriter out;
  private final StringBuilder tag = new StringBuilder();

  Tags(BufferedReader in, BufferedWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Passes on the text before the next tag, if asked to, and takes the tag.
   *  @return it with its brackets, null at the end */
  String next(boolean keepText) throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '<') {
        return take();
      }
      if (keepText) {
        out.write(c);
      }
    }
    return null;
  }

  private String take() throws IOException {
    tag.setLength(0);
    tag.append('<');
    int quote = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      tag.append((char) c);
      if (tag.length() > MOST) {
        throw new IOException("a tag without end");
      }
      if (special()) {
        if (c == '>' && specialEnds()) {
          break;
        }
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        break;
      }
    }
    return tag.toString();
  }

  private boolean special() {
    return tag.length() > 1 && (tag.charAt(1) == '!' || tag.charAt(1) == '?');
  }

  private boolean specialEnds() {
    return begins("<!--") ? tag.length() > 6 && ends("-->") : begins("<![CDATA[") ? ends("]]>") : tag.charAt(1) != '?' || ends("?>");
  }

  private boolean begins(String with) {
    return tag.length() >= with.length() && tag.substring(0, with.length()).equals(with);
  }

  private boolean ends(String with) {
    return tag.length() >= with.length() && tag.substring(tag.length() - with.length()).equals(with);
  }

  /** @return without prefix and slash */
  static String name(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    return tag.substring(tag.lastIndexOf(':', to - 1) >= from ? tag.lastIndexOf(':', to - 1) + 1 : from, to);
  }

  /** @return the prefix with its colon, or nothing */
  static String prefix(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int name = tag.indexOf(name(tag), from);
    return tag.substring(from, name);
  }

  static boolean closes(String tag) {
    return tag.startsWith("</");
  }

  static boolean isWhole(String tag) {
    return tag.endsWith("/>");
  }

  /** @return null when it is not there */
  static String attribute(String tag, String name) {
    var found = Pattern.compile("\\s(?:[\\w.-]+:)?" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
    return found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : null;
  }

  static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' && c != '\n' && c != '\t' || c >= 0xFFFE || Character.isSurrogate(c) && !paired(text, i) ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i)) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
