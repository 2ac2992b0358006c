package jp.kiba.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxPaperTest {
  static Stream<Arguments> papers() {
    return Stream.of(PaperKind.values()).flatMap(k -> Stream.of(Language.values()).map(l -> Arguments.of(k, l)));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_paper_has_the_figures_of_the_pdf_as_figures(PaperKind kind, Language language) throws IOException {
    var paper = Papers.of(kind, language);
    var words = new PaperWords(language);
    try (var book = read(write(paper, kind + "-" + language))) {
      var cells = cells(book);
      assertThat(texts(cells)).contains(words.title(kind), words.to(Papers.BUYER.name()), Papers.SELLER.name(), Papers.SELLER.representative());
      assertThat(texts(cells)).anyMatch(t -> t.endsWith(paper.number()));
      if (kind.isAboutMoney()) {
        assertThat(figures(cells)).contains((double) paper.dueYen(), (double) paper.grossYen());
        paper.rates().forEach(r -> assertThat(figures(cells)).contains((double) r.netYen(), (double) r.taxYen()));
      }
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getFooter().getCenter()).contains("&P / &N");
      assertThat(sheet.getRepeatingRows() != null).isEqualTo(!kind.columns().isEmpty());
      assertThat(sheet.getMergedRegions()).allSatisfy(one -> assertThat(sheet.getMergedRegions().stream().filter(one::intersects)).hasSize(1));
    }
  }

  @Test
  void what_people_typed_stays_text() throws IOException {
    var evil = "=HYPERLINK(\"http://x\",\"y\")";
    var line = new PaperLine(null, null, evil, "+1+1", "@SUM(A1)", "-2", 1, null, null, 1L, "円\"/本", 1L, 10);
    var paper = new Paper(PaperKind.INVOICE, Language.JA, "IV-1", LocalDate.of(2026, 1, 1), Papers.SELLER,
        new Party("=1+1", null, null, "<b>\u0001", null, null), List.of(), List.of(line), List.of(), Rounding.FLOOR, null, "=2+2", null, null);
    try (var book = read(write(paper, "inert"))) {
      var cells = cells(book);
      assertThat(cells).noneMatch(c -> c.getCellType() == CellType.FORMULA);
      assertThat(texts(cells)).contains(evil + "\n+1+1", "@SUM(A1)", "-2", "=1+1 御中", "<b>");
      assertThat(book.getSheetAt(0).getHyperlinkList()).isEmpty();
    }
  }

  @Test
  void five_hundred_lines_are_five_hundred_rows() throws IOException {
    var kind = PaperKind.MONTHLY_INVOICE;
    try (var book = read(write(Papers.of(kind, Language.JA, Papers.lines(kind, 500)), "long"))) {
      assertThat(texts(cells(book)).stream().filter(t -> t.startsWith("2026-000") || t.startsWith("2026-001"))).hasSize(500);
    }
  }

  private static List<Cell> cells(XSSFWorkbook book) {
    var cells = new ArrayList<Cell>();
    book.getSheetAt(0).forEach(row -> row.forEach(cells::add));
    return cells;
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().filter(c -> c.getCellType() == CellType.STRING).map(Cell::getStringCellValue).toList();
  }

  private static List<Double> figures(List<Cell> cells) {
    return cells.stream().filter(c -> c.getCellType() == CellType.NUMERIC).map(Cell::getNumericCellValue).toList();
  }

  private static XSSFWorkbook read(byte[] written) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written));
  }

  private static byte[] write(Paper paper, String name) throws IOException {
    var out = new ByteArrayOutputStream();
    XlsxPaper.write(paper, Artwork.NONE, out);
    Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".xlsx"), out.toByteArray());
    return out.toByteArray();
  }
}
