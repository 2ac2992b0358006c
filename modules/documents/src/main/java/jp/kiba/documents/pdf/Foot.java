package jp.kiba.documents.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.properties.TextAlignment;

/** The last line of each page: whose paper, which, and page x of y. No part of what is read aloud. */
final class Foot {
  private static final float HEIGHT = 14;
  private static final float UP = 20;
  private static final float SIDE = 40;

  private Foot() {}

  static void set(Sheet sheet) {
    var pdf = sheet.document().getPdfDocument();
    int pages = pdf.getNumberOfPages();
    var line = new Rectangle(SIDE, UP, PageSize.A4.getWidth() - 2 * SIDE, HEIGHT);
    for (int i = 1; i <= pages; i++) {
      var on = new PdfCanvas(pdf.getPage(i));
      on.openTag(new CanvasArtifact());
      try (var canvas = new Canvas(on, line)) {
        var text = sheet.paper().issuer().name() + "   " + sheet.words().title(sheet.paper().kind()) + " " + sheet.paper().number()
            + "   " + sheet.words().text("page", i, pages);
        canvas.add(sheet.type().regular(text, Sheet.SMALL).setTextAlignment(TextAlignment.CENTER));
      }
      on.closeTag();
    }
  }
}
