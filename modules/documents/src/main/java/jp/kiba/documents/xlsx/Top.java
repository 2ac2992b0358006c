package jp.kiba.documents.xlsx;

import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.PaperKind;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PictureAnchor;

/** Title, recipient and facts on the left, issuer with the place of its seal on the right. */
final class Top {
  private static final int SEAL_ROWS = 4;
  private static final int CM = PictureAnchor.EMU_PER_CM;

  private Top() {}

  static void write(Rows rows, Artwork artwork) {
    rows.text(0, 0, rows.last(), rows.words.title(rows.paper.kind())).bold().fontSize(18).horizontalAlignment("center")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.DOUBLE).set();
    rows.sheet.rowHeight(0, 32);
    rows.next = Math.max(left(rows), right(rows, artwork)) + 1;
    if (rows.paper.reason() != null) {
      rows.text(rows.next, 0, rows.last(), rows.words.label("reason") + ": " + rows.paper.reason()).set();
      rows.fit(rows.next++, 0, rows.last(), rows.paper.reason());
      rows.next++;
    }
  }

  private static int left(Rows rows) {
    int end = rows.middle() - 1;
    int row = 2;
    var to = rows.paper.recipient();
    if (to.postalCode() != null) {
      rows.text(row++, 0, end, "〒" + to.postalCode()).set();
    }
    if (to.address() != null) {
      rows.fit(row, 0, end, to.address());
      rows.text(row++, 0, end, to.address()).set();
    }
    var name = rows.words.to(to.name());
    rows.fit(row, 0, end, name + name.substring(0, name.length() / 4));
    Rows.underlined(rows.text(row++, 0, end, name).bold().fontSize(12)).set();
    rows.fit(row, 0, end, rows.words.opening(rows.paper));
    rows.text(row++, 0, end, rows.words.opening(rows.paper)).set();
    if (rows.paper.kind().tax() != PaperKind.Tax.NONE) {
      row = sum(rows, row, end);
    }
    for (var fact : rows.paper.facts()) {
      int split = Math.min(1, end - 1);
      rows.fit(row, split + 1, end, fact.text());
      Rows.underlined(rows.text(row, 0, split, rows.words.label(fact.label()))).set();
      Rows.underlined(rows.text(row++, split + 1, end, fact.text())).set();
    }
    return row;
  }

  private static int sum(Rows rows, int row, int end) {
    int split = Math.min(1, end - 1);
    var paper = rows.paper;
    rows.sheet.rowHeight(row, 28);
    Rows.framed(rows.text(row, 0, split, rows.words.sum(paper.kind()))).set();
    if (paper.priced()) {
      rows.sheet.value(row, split + 1, paper.kind().isAboutMoney() ? paper.dueYen() : paper.netYen());
    } else {
      rows.sheet.value(row, split + 1, rows.words.label("onRequest"));
    }
    rows.sheet.range(row, split + 1, row, end).style().merge().format("\"¥\"#,##0").bold().fontSize(15).horizontalAlignment("right")
        .verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
    return row + 1;
  }

  private static int right(Rows rows, Artwork artwork) {
    int from = rows.middle();
    int end = rows.last();
    var by = rows.paper.issuer();
    int row = 2;
    rows.text(row++, from, end, rows.words.label("number") + " " + rows.paper.number()).horizontalAlignment("right").set();
    rows.text(row++, from, end, rows.words.label("date") + " " + rows.words.day(rows.paper.issuedOn())).horizontalAlignment("right").set();
    int sealRow = ++row;
    if (artwork.logo() != null) {
      rows.sheet.addImage(PictureAnchor.oneCellAnchor(row, from, 3 * CM, CM), artwork.logo());
      row += 2;
    }
    rows.fit(row, from, end, by.name() + "　　　　　");
    rows.text(row++, from, end, by.name()).bold().fontSize(11).indent(1).set();
    for (var line : new String[] {by.representative(), by.postalCode() == null ? null : "〒" + by.postalCode(), by.address(),
        by.phone() == null ? null : rows.words.label("phone") + " " + by.phone(), registration(rows)}) {
      if (line != null) {
        rows.fit(row, from, end, line);
        rows.text(row++, from, end, line).indent(1).set();
      }
    }
    return Math.max(row, seal(rows, artwork, row > sealRow + SEAL_ROWS ? row : sealRow + SEAL_ROWS));
  }

  private static String registration(Rows rows) {
    var paper = rows.paper;
    return paper.issuer().registration() != null ? rows.words.label("registration") + " " + paper.issuer().registration()
        : paper.kind().isAboutMoney() ? rows.words.label("unregistered") : null;
  }

  /** The seal, or a free place for one, below the issuer on the right. */
  private static int seal(Rows rows, Artwork artwork, int row) {
    if (artwork.seal() != null) {
      rows.sheet.addImage(PictureAnchor.oneCellAnchor(row, rows.last(), 2 * CM, 2 * CM), artwork.seal());
    } else {
      rows.sheet.value(row, rows.last(), rows.words.label("seal"));
      rows.sheet.range(row, rows.last(), row + SEAL_ROWS - 1, rows.last()).style().merge().horizontalAlignment("center")
          .verticalAlignment("center").fontColor("828282").borderStyle(BorderStyle.DOTTED).set();
    }
    return row + SEAL_ROWS;
  }
}
