package jp.kiba.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.Column;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperWords;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A paper as a workbook of one sheet that prints on A4: its header row comes again on every page, with page x of y below. What
 * people typed is only ever written as text; nothing is a formula.
 */
public final class XlsxPaper {
  /** Of the sheet where the kind has no table. */
  private static final List<Column> NO_TABLE = List.of(Column.GRADE, Column.UNIT_PRICE, Column.ARTICLE, Column.NOTE, Column.UNIT_PRICE);
  private static final float INCH_SIDE = 0.55f;
  private static final float INCH_FOOT = 0.6f;

  private XlsxPaper() {}

  /** @param out is left open */
  public static void write(Paper paper, Artwork artwork, OutputStream out) throws IOException {
    var words = new PaperWords(paper.language());
    try (var book = new Workbook(out, "Kiba", "1.0")) {
      book.setGlobalDefaultFont("BIZ UDPGothic", 10);
      book.properties().setTitle(words.title(paper.kind()) + " " + paper.number());
      var sheet = book.newWorksheet(words.title(paper.kind()));
      var columns = paper.kind().columns().isEmpty() ? NO_TABLE : paper.kind().columns();
      var rows = new Rows(sheet, words, paper, columns);
      for (int i = 0; i < columns.size(); i++) {
        sheet.width(i, rows.width(i));
      }
      Top.write(rows, artwork);
      Body.write(rows);
      Bottom.write(rows);
      print(sheet, words, paper);
    }
  }

  private static void print(Worksheet sheet, PaperWords words, Paper paper) {
    sheet.hideGridLines();
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("portrait");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(INCH_SIDE);
    sheet.rightMargin(INCH_SIDE);
    sheet.bottomMargin(INCH_FOOT);
    // An ampersand begins a code there, and the number is made of letters that have none.
    sheet.footer(words.title(paper.kind()) + " " + paper.number() + "   &P / &N", Position.CENTER);
  }
}
