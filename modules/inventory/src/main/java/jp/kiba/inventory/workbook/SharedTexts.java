package jp.kiba.inventory.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The texts of a workbook, to which its cells point. Kept in a file that is mapped, not on the heap: there may be hundreds of MB. */
final class SharedTexts implements Closeable {
  /** Where each of them ends is on the heap: 32 MiB. In 50 MB there is room for a third of them, unless they say nothing. */
  private static final int MOST = 8_000_000;
  /** As Excel keeps characters that XML has no place for, such as the line ends of Windows (ECMA-376 22.9.2.19, ST_Xstring). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private final Path file;
  private final MappedByteBuffer texts;
  private final int[] ends;
  private final int count;

  private SharedTexts(Path file, int[] ends, int count) throws IOException {
    this.file = file;
    this.ends = ends;
    this.count = count;
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** @param xml null when the workbook has none */
  static SharedTexts read(Xml xml) throws IOException {
    var file = Files.createTempFile("kiba-texts-", ".bin");
    try {
      return fill(file, xml);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static SharedTexts fill(Path file, Xml xml) throws IOException {
    var ends = new int[1_024];
    int count = 0;
    long end = 0;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (var name = xml == null ? null : xml.nextElement(); name != null; name = xml.nextElement()) {
        if (name.equals("si")) {
          var bytes = item(xml).getBytes(StandardCharsets.UTF_8);
          out.write(bytes);
          end += bytes.length;
          if (end > Integer.MAX_VALUE || count == MOST) {
            throw Unreadable.BOMB.problem();
          }
          ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
          ends[count++] = (int) end;
        }
      }
    }
    return new SharedTexts(file, ends, count);
  }

  /** The runs of one text, without the readings 振り仮名 that stand beside it.
   *  @param xml within the element that holds it */
  static String item(Xml xml) {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0;) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("t")) {
          text.append(xml.text());
        } else if (xml.name().equals("rPh")) {
          xml.skip();
        } else {
          depth++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw Unreadable.CORRUPT.problem();
      }
    }
    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(e -> Matcher.quoteReplacement(character(e.group(1)))) : text;
  }

  /** Half of a character is none. */
  private static String character(String code) {
    char c = (char) Integer.parseInt(code, 16);
    return Character.isSurrogate(c) ? "\uFFFD" : String.valueOf(c);
  }

  String at(String index) {
    int i;
    try {
      i = Integer.parseInt(index);
    } catch (NumberFormatException e) {
      throw Unreadable.CORRUPT.problem();
    }
    if (i < 0 || i >= count) {
      throw Unreadable.CORRUPT.problem();
    }
    int from = i == 0 ? 0 : ends[i - 1];
    var bytes = new byte[ends[i] - from];
    texts.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
