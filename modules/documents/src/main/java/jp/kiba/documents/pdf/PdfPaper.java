package jp.kiba.documents.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperWords;

/** Sets a paper on A4: PDF/A-2a, which is made to be read in many years, by eyes and by machines. */
public final class PdfPaper {
  private static final float SIDE = 40;
  private static final float TOP = 36;
  /** Room for the line with the page's number. */
  private static final float FOOT = 46;

  private PdfPaper() {}

  /** @param out is closed */
  public static void write(Paper paper, Artwork artwork, OutputStream out) throws IOException {
    var words = new PaperWords(paper.language());
    try (var pdf = new PdfADocument(new PdfWriter(out, new WriterProperties().setFullCompressionMode(true).setPdfVersion(PdfVersion.PDF_1_7)),
            PdfAConformance.PDF_A_2A, intent());
        // Pages are kept until the last: only then is it known how many there are.
        var document = new Document(pdf, PageSize.A4, false)) {
      describe(pdf, paper, words);
      document.setMargins(TOP, SIDE, FOOT, SIDE);
      var sheet = new Sheet(document, new Typeface(), words, paper, artwork);
      Head.set(sheet);
      Goods.set(sheet);
      Sums.set(sheet);
      Foot.set(sheet);
    }
  }

  private static void describe(PdfDocument pdf, Paper paper, PaperWords words) {
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString(paper.language().locale().toLanguageTag()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle(words.title(paper.kind()) + " " + paper.number()).setAuthor(paper.issuer().name());
  }

  private static PdfOutputIntent intent() {
    var srgb = new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    return new PdfOutputIntent("Custom", "", null, "sRGB IEC61966-2.1", srgb);
  }
}
