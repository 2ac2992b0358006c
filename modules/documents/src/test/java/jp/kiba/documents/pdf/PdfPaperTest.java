package jp.kiba.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.documents.paper.Papers;
import jp.kiba.documents.paper.Party;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Rounding;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPaperTest {
  static Stream<Arguments> papers() {
    return Stream.of(PaperKind.values()).flatMap(k -> Stream.of(Language.values()).map(l -> Arguments.of(k, l)));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_paper_says_what_it_is_who_to_whom_and_how_much_and_can_be_searched(PaperKind kind, Language language) throws IOException {
    var paper = Papers.of(kind, language);
    var words = new PaperWords(language);
    var written = write(paper, kind + "-" + language);
    try (var pdf = Loader.loadPDF(written)) {
      var text = text(pdf);
      assertThat(text).contains(packed(words.title(kind)), paper.number(), packed(words.to(Papers.BUYER.name())), "有限会社吉野製材所",
          packed(words.text("page", 1, pdf.getNumberOfPages())));
      assertThat(text).contains("髙橋﨑子", "𠮷野ビル");
      if (kind.isAboutMoney()) {
        assertThat(text).contains("T7000012050002", words.figure(paper.dueYen()));
        paper.rates().forEach(r -> assertThat(text).contains(words.figure(r.netYen()), words.figure(r.taxYen())));
      }
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).as("tagged").isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.locale().toLanguageTag());
      assertFontsAreInside(pdf);
    }
  }

  @Test
  void five_hundred_lines_go_over_pages_that_each_have_the_header_and_their_number() throws IOException {
    var kind = PaperKind.MONTHLY_INVOICE;
    var paper = Papers.of(kind, Language.JA, Papers.lines(kind, 500));
    try (var pdf = Loader.loadPDF(write(paper, "long"))) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(12);
      var words = new PaperWords(Language.JA);
      for (int i = 1; i < pages; i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        assertThat(packed(stripper.getText(pdf))).contains("樹種・品名", packed(words.text("page", i, pages)));
      }
    }
  }

  @Test
  void long_names_and_markup_come_out_whole_and_as_text() throws IOException {
    var name = "株式会社".concat("日本木材流通総合".repeat(9)) + "ホールディングス";
    var line = new PaperLine(null, null, "<b>=1+1</b> &amp; ${x} <script>alert(1)</script>\u202E\u0000 辻\uDB40\uDD00 🌲", null, "特".repeat(40),
        "105 × 105 × 3,000 mm", 1, null, null, 1L, "円/本", 1L, 10);
    var paper = new Paper(PaperKind.INVOICE, Language.JA, "IV-1", java.time.LocalDate.of(2026, 1, 1), Papers.SELLER,
        new Party(name, null, null, "あ".repeat(300), null, null), List.of(), List.of(line), List.of(), Rounding.FLOOR, null, "備".repeat(2000), null, null);
    try (var pdf = Loader.loadPDF(write(paper, "names"))) {
      assertThat(text(pdf)).contains(name + "御中", "<b>=1+1</b>&amp;${x}<script>alert(1)</script>辻〓", "特".repeat(40));
      assertThat(text(pdf).chars().filter(c -> c == '備').count()).isEqualTo(2001);
    }
  }

  /** Kerning and line breaks put blanks where none are. */
  private static String packed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

  private static String text(PDDocument pdf) throws IOException {
    return packed(new PDFTextStripper().getText(pdf));
  }

  private static void assertFontsAreInside(PDDocument pdf) {
    for (var page : pdf.getPages()) {
      page.getResources().getFontNames().forEach(n -> {
        try {
          var font = page.getResources().getFont(n);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+.*");
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      });
    }
  }

  private static byte[] write(Paper paper, String name) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfPaper.write(paper, Artwork.NONE, out);
    var folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
    return out.toByteArray();
  }
}
