package jp.kiba.documents.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The fonts of one document: regular, bold, and one of rare characters that both fall back to. The programs are read once for all
 * documents; what is put into a document is the subset that it uses.
 */
final class Typeface {
  /** 〓 stands in Japanese print for a character that there is no type for. */
  private static final String GETA = "\u3013";

  /** Read when the first paper is set. */
  private static final class Programs {
    static final FontProgram REGULAR = read("KibaGothicRegular.ttf");
    static final FontProgram BOLD = read("KibaGothicBold.ttf");
    static final FontProgram RARE = read("KibaGothicRare.ttf");

    private static FontProgram read(String name) {
      try (var in = Typeface.class.getResourceAsStream("/fonts/" + name)) {
        return new SlimType(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final PdfFont regular = font(Programs.REGULAR);
  private final PdfFont bold = font(Programs.BOLD);
  private final PdfFont rare = font(Programs.RARE);

  private static PdfFont font(FontProgram program) {
    var font = PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    font.setSubset(true);
    return font;
  }

  PdfFont regular() {
    return regular;
  }

  /** @param text null for nothing */
  Paragraph regular(String text, float size) {
    return set(text, size, regular);
  }

  /** @param text null for nothing */
  Paragraph bold(String text, float size) {
    return set(text, size, bold);
  }

  /** In pieces of one font each; nearly always that is one. */
  private Paragraph set(String text, float size, PdfFont font) {
    var paragraph = new Paragraph().setFont(font).setFontSize(size).setMultipliedLeading(1.2f).setMargin(0);
    var piece = new StringBuilder();
    PdfFont of = font;
    for (var character : (text == null ? "" : text).codePoints().filter(c -> !isVariation(c)).toArray()) {
      var next = known(font, character) ? font : known(rare, character) ? rare : null;
      if (next == null || next != of) {
        add(paragraph, piece, of);
        of = next == null ? font : next;
      }
      piece.append(next == null ? GETA : Character.toString(character));
    }
    add(paragraph, piece, of);
    return paragraph;
  }

  private static void add(Paragraph paragraph, StringBuilder piece, PdfFont font) {
    if (!piece.isEmpty()) {
      paragraph.add(new Text(piece.toString()).setFont(font));
      piece.setLength(0);
    }
  }

  private static boolean known(PdfFont font, int character) {
    return character == '\n' || font.containsGlyph(character);
  }

  /** Chooses between shapes of the character before it, of which our fonts have one. */
  private static boolean isVariation(int character) {
    return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
  }
}
