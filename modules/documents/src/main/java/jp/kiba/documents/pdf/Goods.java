package jp.kiba.documents.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import jp.kiba.documents.paper.Column;
import jp.kiba.documents.paper.PaperCells;
import jp.kiba.documents.paper.PaperLine;

/** The table of goods and charges: its header comes again on every page, and a line is never torn in two. */
final class Goods {
  private Goods() {}

  static void set(Sheet sheet) {
    var columns = sheet.paper().kind().columns();
    if (columns.isEmpty()) {
      return;
    }
    var table = new Table(UnitValue.createPercentArray(shares(columns))).useAllAvailableWidth().setFixedLayout().setMarginBottom(8);
    columns.forEach(c -> table.addHeaderCell(sheet.head(sheet.words().column(c))));
    var cells = new PaperCells(sheet.paper(), sheet.words());
    int number = 0;
    for (var line : sheet.paper().lines()) {
      number++;
      for (var column : columns) {
        table.addCell(cell(sheet, cells, column, line, number));
      }
    }
    for (var charge : sheet.paper().charges()) {
      columns.forEach(c -> table.addCell(plain(sheet, c, cells.printed(cells.of(c, charge)))));
    }
    sheet.document().add(table);
  }

  private static Cell cell(Sheet sheet, PaperCells cells, Column column, PaperLine line, int number) {
    var cell = plain(sheet, column, cells.printed(cells.of(column, line, number)));
    if (column == Column.ARTICLE && line.note() != null) {
      cell.add(sheet.type().regular(line.note(), 6.5f).setFontColor(Sheet.FAINT));
    }
    if (column == Column.UNIT_PRICE && !cells.unit(line).isEmpty()) {
      cell.add(sheet.type().regular(cells.unit(line), 6.5f).setFontColor(Sheet.FAINT).setTextAlignment(TextAlignment.RIGHT));
    }
    return cell;
  }

  private static Cell plain(Sheet sheet, Column column, String text) {
    return Sheet.cell(sheet.type().regular(text, 8).setTextAlignment(column.figures() ? TextAlignment.RIGHT : TextAlignment.LEFT))
        .setKeepTogether(true);
  }

  private static float[] shares(List<Column> columns) {
    var shares = new float[columns.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = columns.get(i).width();
    }
    return shares;
  }
}
