package jp.kiba.inventory.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.kiba.kernel.api.Now;

/**
 * Text between commas (RFC 4180). Programs that open it take text which begins with certain signs for a formula: an apostrophe
 * before it keeps it text, as in a workbook. What the encoding has no sign for becomes 〓, or ? where there is not even that.
 */
final class CsvFile implements SheetFile {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String GETA = "〓";

  private final Writer out;

  CsvFile(OutputStream out, Charset charset, List<Head> heads) throws IOException {
    var encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE).onMalformedInput(CodingErrorAction.REPLACE);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      encoder.replaceWith(GETA.getBytes(charset));
    }
    this.out = new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 15);
    if (charset.equals(StandardCharsets.UTF_8)) {
      // By this mark Excel knows that it is UTF-8.
      this.out.write('\uFEFF');
    }
    row(heads.stream().<Object>map(Head::header).toList());
  }

  @Override
  public void row(List<Object> values) throws IOException {
    for (int column = 0; column < values.size(); column++) {
      if (column > 0) {
        out.write(',');
      }
      out.write(cell(values.get(column)));
    }
    out.write("\r\n");
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Instant moment) {
      return MOMENT.format(Now.inJapan(moment));
    }
    return value instanceof CharSequence text ? quoted(text.toString()) : value.toString();
  }

  private static String quoted(String text) {
    var inert = startsFormula(text) ? "'" + text : text;
    boolean plain = inert.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\'') && inert.strip().equals(inert);
    return plain ? inert : '"' + inert.replace("\"", "\"\"") + '"';
  }

  /** Blanks before it do not stop every program. */
  private static boolean startsFormula(String text) {
    var seen = text.replaceFirst("^[ \u3000]+", "");
    return !seen.isEmpty() && STARTS_A_FORMULA.indexOf(seen.charAt(0)) >= 0;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
