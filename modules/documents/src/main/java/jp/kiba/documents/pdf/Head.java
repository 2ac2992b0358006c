package jp.kiba.documents.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.DottedBorder;
import com.itextpdf.layout.borders.DoubleBorder;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import jp.kiba.documents.paper.PaperKind;

/** Title, recipient on the left, issuer with the place of its seal on the right, the sum in a box, and the facts. */
final class Head {
  private static final float TITLE = 20;
  private static final float NAME = 12.5f;
  private static final float SUM = 16;
  private static final float LOGO = 44;
  /** 印: a company's square seal measures 18 to 24 mm. */
  private static final float SEAL = 58;

  private Head() {}

  static void set(Sheet sheet) {
    var title = sheet.type().bold(sheet.words().title(sheet.paper().kind()), TITLE).setTextAlignment(TextAlignment.CENTER)
        .setBorderBottom(new DoubleBorder(Sheet.INK, 3)).setPaddingBottom(4).setMarginBottom(10);
    title.getAccessibilityProperties().setRole(StandardRoles.H1);
    sheet.document().add(title);
    sheet.document().add(Sheet.beside(54, 46).addCell(recipient(sheet).setPaddingRight(14)).addCell(issuer(sheet)).setMarginBottom(8));
    if (sheet.paper().reason() != null) {
      sheet.document().add(noted(sheet, "reason", sheet.paper().reason()));
    }
  }

  private static Cell recipient(Sheet sheet) {
    var to = sheet.paper().recipient();
    var cell = Sheet.part();
    address(sheet, cell, to.postalCode(), to.address());
    cell.add(sheet.type().bold(sheet.words().to(to.name()), NAME).setBorderBottom(new SolidBorder(Sheet.INK, 0.7f)).setPaddingBottom(2)
        .setMarginBottom(8).setMarginTop(2));
    cell.add(sheet.type().regular(sheet.words().opening(sheet.paper()), Sheet.TEXT).setMarginBottom(6));
    if (sheet.paper().kind().tax() != PaperKind.Tax.NONE) {
      cell.add(sum(sheet));
    }
    for (var fact : sheet.paper().facts()) {
      cell.add(fact(sheet, sheet.words().label(fact.label()), fact.text()));
    }
    return cell;
  }

  private static Table sum(Sheet sheet) {
    var paper = sheet.paper();
    var amount = !paper.priced() ? sheet.words().label("onRequest")
        : sheet.words().yen(paper.kind().isAboutMoney() ? paper.dueYen() : paper.netYen());
    var label = Sheet.part(sheet.type().regular(sheet.words().sum(paper.kind()), Sheet.TEXT)).setVerticalAlignment(VerticalAlignment.MIDDLE)
        .setPaddingLeft(5);
    var figure = Sheet.part(sheet.type().bold(amount, SUM).setTextAlignment(TextAlignment.RIGHT)).setPaddingRight(5);
    return Sheet.beside(42, 58).addCell(label).addCell(figure).setBorder(new SolidBorder(Sheet.INK, 1))
        .setMarginBottom(8);
  }

  private static Table fact(Sheet sheet, String label, String text) {
    return Sheet.beside(26, 74)
        .addCell(Sheet.part(sheet.type().regular(label, Sheet.SMALL)).setPaddingTop(1.5f))
        .addCell(Sheet.part(sheet.type().regular(text, Sheet.TEXT)))
        .setBorderBottom(new DottedBorder(Sheet.INK, 0.5f)).setMarginBottom(2);
  }

  private static Cell issuer(Sheet sheet) {
    var cell = Sheet.part();
    cell.add(right(sheet, sheet.words().label("number"), sheet.paper().number()));
    cell.add(right(sheet, sheet.words().label("date"), sheet.words().day(sheet.paper().issuedOn())).setMarginBottom(10));
    cell.add(Sheet.beside(70, 30).addCell(names(sheet)).addCell(seal(sheet)));
    return cell;
  }

  private static Paragraph right(Sheet sheet, String label, String text) {
    return sheet.type().regular(label + " " + text, Sheet.TEXT).setTextAlignment(TextAlignment.RIGHT);
  }

  private static Cell names(Sheet sheet) {
    var by = sheet.paper().issuer();
    var cell = Sheet.part();
    if (sheet.artwork().logo() != null) {
      cell.add(picture(sheet.artwork().logo(), 3 * LOGO, LOGO, by.name()).setMarginBottom(4));
    }
    cell.add(sheet.type().bold(by.name(), 11).setMarginBottom(2));
    if (by.representative() != null) {
      cell.add(sheet.type().regular(by.representative(), Sheet.TEXT));
    }
    address(sheet, cell, by.postalCode(), by.address());
    if (by.phone() != null) {
      cell.add(sheet.type().regular(sheet.words().label("phone") + " " + by.phone(), Sheet.TEXT));
    }
    if (by.registration() != null) {
      cell.add(sheet.type().regular(sheet.words().label("registration") + " " + by.registration(), Sheet.TEXT));
    } else if (sheet.paper().kind().isAboutMoney()) {
      cell.add(sheet.type().regular(sheet.words().label("unregistered"), Sheet.SMALL));
    }
    return cell;
  }

  private static void address(Sheet sheet, Cell cell, String postalCode, String address) {
    if (postalCode != null) {
      cell.add(sheet.type().regular("〒" + postalCode, Sheet.TEXT));
    }
    if (address != null) {
      cell.add(sheet.type().regular(address, Sheet.TEXT));
    }
  }

  /** The seal, or a free place for one. */
  private static Cell seal(Sheet sheet) {
    var cell = Sheet.part().setVerticalAlignment(VerticalAlignment.TOP);
    if (sheet.artwork().seal() != null) {
      return cell.add(picture(sheet.artwork().seal(), SEAL, SEAL, sheet.words().label("seal")).setHorizontalAlignment(HorizontalAlignment.RIGHT));
    }
    var place = new Div().setWidth(SEAL).setHeight(SEAL).setBorder(new DottedBorder(Sheet.INK, 0.7f))
        .setHorizontalAlignment(HorizontalAlignment.RIGHT).setVerticalAlignment(VerticalAlignment.MIDDLE);
    place.add(sheet.type().regular(sheet.words().label("seal"), Sheet.TEXT).setTextAlignment(TextAlignment.CENTER)
        .setFontColor(Sheet.FAINT));
    return cell.add(place);
  }

  private static Image picture(byte[] png, float width, float height, String says) {
    var image = new Image(ImageDataFactory.createPng(png)).scaleToFit(width, height);
    image.getAccessibilityProperties().setAlternateDescription(says);
    return image;
  }

  /** A framed remark with its label above it. */
  static Div noted(Sheet sheet, String label, String text) {
    return new Div().setBorder(new SolidBorder(Sheet.INK, 0.5f)).setPadding(5).setMarginBottom(8).setKeepTogether(text.length() < 600)
        .add(sheet.type().regular(sheet.words().label(label), Sheet.SMALL).setBorder(Border.NO_BORDER))
        .add(sheet.type().regular(text, Sheet.TEXT));
  }
}
