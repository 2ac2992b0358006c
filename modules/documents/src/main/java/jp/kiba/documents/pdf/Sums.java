package jp.kiba.documents.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import jp.kiba.documents.paper.Column;
import jp.kiba.documents.paper.PaperCells;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.Total;

/** Totals for each rate, totals of all, then where to pay and what else there is to say. */
final class Sums {
  private Sums() {}

  static void set(Sheet sheet) {
    var paper = sheet.paper();
    if (paper.kind().tax() != PaperKind.Tax.NONE && paper.priced()) {
      sheet.document().add(Sheet.beside(56, 44)
          .addCell(Sheet.part(rates(sheet)).setPaddingRight(10))
          .addCell(Sheet.part(totals(sheet))).setKeepTogether(true).setMarginBottom(8));
    } else if (hasVolume(sheet)) {
      sheet.document().add(sheet.type().regular(sheet.words().label("volume") + " " + volume(sheet) + " m³", Sheet.TEXT)
          .setTextAlignment(TextAlignment.RIGHT).setMarginBottom(8));
    }
    if (paper.bank() != null) {
      sheet.document().add(Head.noted(sheet, "bank", paper.bank()));
    }
    if (paper.remarks() != null) {
      sheet.document().add(Head.noted(sheet, "remarks", paper.remarks()));
    }
    if (paper.kind() == PaperKind.RECEIPT) {
      sheet.document().add(sheet.type().regular(sheet.words().label("noStamp"), Sheet.SMALL));
    }
  }

  private static Table rates(Sheet sheet) {
    var words = sheet.words();
    var cells = new PaperCells(sheet.paper(), words);
    var table = new Table(UnitValue.createPercentArray(new float[] {24, 38, 38})).useAllAvailableWidth().setFixedLayout();
    table.addHeaderCell(sheet.head(words.label("rate"))).addHeaderCell(sheet.head(words.label("net")))
        .addHeaderCell(sheet.head(words.label(due(sheet) ? "tax" : "taxEstimated")));
    for (var rate : sheet.paper().rates()) {
      table.addCell(sheet.words(cells.rate(rate.taxPercent()))).addCell(sheet.figure(words.figure(rate.netYen())))
          .addCell(sheet.figure(words.figure(rate.taxYen())));
    }
    if (cells.reduced()) {
      table.addCell(new Cell(1, 3).setBorder(Border.NO_BORDER).add(sheet.type().regular(words.label("reduced"), Sheet.SMALL)));
    }
    return table;
  }

  private static Table totals(Sheet sheet) {
    var table = new Table(UnitValue.createPercentArray(new float[] {55, 45})).useAllAvailableWidth().setFixedLayout();
    for (var total : Total.of(sheet.paper())) {
      if (total.last()) {
        strong(table, sheet, total.label(), (Long) total.figure());
      } else {
        row(table, sheet, total.label(), total.figure() instanceof Long yen ? sheet.words().figure(yen) : volume(sheet) + " m³");
      }
    }
    return table;
  }

  private static void row(Table table, Sheet sheet, String label, String figure) {
    table.addCell(sheet.head(sheet.words().label(label))).addCell(sheet.figure(figure));
  }

  private static void strong(Table table, Sheet sheet, String label, long yen) {
    table.addCell(sheet.head(sheet.words().label(label)))
        .addCell(Sheet.cell(sheet.type().bold(sheet.words().yen(yen), 11).setTextAlignment(TextAlignment.RIGHT)));
  }

  private static boolean due(Sheet sheet) {
    return sheet.paper().kind().isAboutMoney();
  }

  private static boolean hasVolume(Sheet sheet) {
    return sheet.paper().kind().columns().contains(Column.VOLUME);
  }

  private static String volume(Sheet sheet) {
    return sheet.words().volume(Total.volume(sheet.paper()));
  }
}
