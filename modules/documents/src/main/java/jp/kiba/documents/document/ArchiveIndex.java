package jp.kiba.documents.document;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Language;

/**
 * The index of an archive, as 電子帳簿保存法 wants papers found: by day, amount and counterparty (施行規則 第2条 第6項 第5号). Opened by a
 * spreadsheet: what people typed must not become a formula there.
 */
final class ArchiveIndex {
  static final String HEADER = "種類,番号,取引年月日,取引先,金額,税抜金額,消費税額,注文番号,発行・受領,差替済,検証,ファイル,SHA-256\r\n";
  private static final PaperWords WORDS = new PaperWords(Language.JA);

  private ArchiveIndex() {}

  /** @param whole whether its files are the ones that were issued, and in the archive */
  static String row(Document d, DocumentView view, boolean whole) {
    return Stream.of(WORDS.title(d.kind), d.number, d.issuedOn, view.counterpartyName(), d.totalYen, d.netYen, d.taxYen, d.orderNumber,
            view.filed() ? "外部" : view.ours() ? "発行" : "受領", view.replacedBy() == null ? "" : "差替済", whole ? "一致" : "不一致のため同梱せず", file(d, PaperFormat.PDF), d.pdfSha256)
        .map(cell -> quoted(Objects.toString(cell, ""))).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String file(Document d, PaperFormat format) {
    return d.issuedOn.getYear() + "/" + d.issuedOn.toString().substring(5, 7) + "/" + d.id.toString().substring(0, 8) + "_" + Files.shownAs(d, format);
  }

  /** JP PINT, beside the file of the paper. */
  static String structured(Document d) {
    var pdf = file(d, PaperFormat.PDF);
    return pdf.substring(0, pdf.length() - PaperFormat.PDF.extension().length()) + ".xml";
  }

  /** A cell that begins like a formula gets an apostrophe before it. */
  private static String quoted(String cell) {
    var text = cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 || cell.matches("-?[0-9]+") ? cell : "'" + cell;
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
