package jp.kiba.inventory.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a text file is written: found out by reading all of it once.
 *
 * @param mark bytes of the byte order mark at its beginning
 * @param separator between the fields of a line
 */
record TextForm(Charset charset, int mark, char separator) {
  /** As Windows says Shift_JIS: with ①, ㈱ and the other characters of NEC and IBM. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String SEPARATORS = ",\t;";
  private static final int LOOKED_AT = 1 << 16;

  static TextForm of(Path file) throws IOException {
    var head = head(file);
    int mark = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF ? 3 : 0;
    if (head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
      var wide = head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return checked(file, wide, 2);
    }
    for (var charset : mark > 0 ? List.of(StandardCharsets.UTF_8) : List.of(StandardCharsets.UTF_8, SHIFT_JIS)) {
      if (decodes(file, charset, mark)) {
        return checked(file, charset, mark);
      }
    }
    throw Unreadable.NOT_A_WORKBOOK.problem();
  }

  private static TextForm checked(Path file, Charset charset, int mark) throws IOException {
    var text = beginning(file, charset, mark);
    // a page or another document that only bears the name of a workbook
    if (text.stripLeading().startsWith("<") || text.startsWith("%PDF") || text.chars().anyMatch(TextForm::isNoText)) {
      throw Unreadable.NOT_A_WORKBOOK.problem();
    }
    if (text.isBlank()) {
      throw Unreadable.EMPTY.problem();
    }
    return new TextForm(charset, mark, separator(text));
  }

  private static boolean isNoText(int character) {
    return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f' || character == 0xFFFD;
  }

  private static char separator(String text) {
    var most = SEPARATORS.chars().boxed().max((a, b) -> Long.compare(count(text, a), count(text, b)) == 0 ? b - a
        : Long.compare(count(text, a), count(text, b)));
    return (char) most.orElseThrow().intValue();
  }

  private static long count(String text, int separator) {
    return text.lines().limit(30).flatMapToInt(String::chars).filter(c -> c == separator).count();
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(3);
    }
  }

  private static String beginning(Path file, Charset charset, int mark) throws IOException {
    var characters = new char[LOOKED_AT];
    try (var reader = reader(file, charset, mark)) {
      int read = 0;
      for (int more = 0; more >= 0 && read < characters.length; more = reader.read(characters, read, characters.length - read)) {
        read += more;
      }
      return new String(characters, 0, read);
    } catch (CharacterCodingException e) {
      throw Unreadable.NOT_A_WORKBOOK.problem();
    }
  }

  private static boolean decodes(Path file, Charset charset, int mark) throws IOException {
    try (var reader = reader(file, charset, mark)) {
      var characters = new char[LOOKED_AT];
      while (reader.read(characters) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** @return characters after the mark; what cannot be decoded is an exception, not a question mark */
  Reader reader(Path file) throws IOException {
    return reader(file, charset, mark);
  }

  private static Reader reader(Path file, Charset charset, int mark) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), LOOKED_AT);
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
