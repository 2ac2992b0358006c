package jp.kiba.documents.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperWords;

/** The sheet that a paper is being set on, and the few shapes that it is made of. */
record Sheet(Document document, Typeface type, PaperWords words, Paper paper, Artwork artwork) {
  static final Color INK = new DeviceRgb(40, 40, 40);
  static final Color FAINT = new DeviceRgb(130, 130, 130);
  static final Color SHADE = new DeviceRgb(238, 241, 236);
  static final float TEXT = 9;
  static final float SMALL = 7.5f;

  /** A table that only puts things beside each other: a reader that reads aloud is told of no table. */
  static Table beside(float... widths) {
    var table = new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth().setFixedLayout();
    table.getAccessibilityProperties().setRole(StandardRoles.DIV);
    return table;
  }

  /** A cell of {@link #beside}, without lines. */
  static Cell part(IBlockElement... content) {
    var cell = cell(content).setBorder(Border.NO_BORDER).setPadding(0).setVerticalAlignment(VerticalAlignment.TOP);
    cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
    return cell;
  }

  static Cell cell(IBlockElement... content) {
    var cell = new Cell().setBorder(new SolidBorder(INK, 0.5f)).setPadding(3).setVerticalAlignment(VerticalAlignment.MIDDLE);
    for (var each : content) {
      cell.add(each);
    }
    return cell;
  }

  Cell head(String text) {
    return cell(type.regular(text, SMALL).setTextAlignment(TextAlignment.CENTER)).setBackgroundColor(SHADE);
  }

  Cell words(String text) {
    return cell(type.regular(text, TEXT));
  }

  Cell figure(String text) {
    return cell(type.regular(text, TEXT).setTextAlignment(TextAlignment.RIGHT));
  }
}
