package jp.kiba.documents.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.pdf.PdfPaper;
import jp.kiba.documents.xlsx.XlsxPaper;

/** What a paper comes as. */
public enum PaperFormat {
  PDF("application/pdf", ".pdf"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

  private final String mediaType;
  private final String extension;

  PaperFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** @return with its dot */
  public String extension() {
    return extension;
  }

  public byte[] of(Paper paper, Artwork artwork) {
    var out = new ByteArrayOutputStream();
    try {
      if (this == PDF) {
        PdfPaper.write(paper, artwork, out);
      } else {
        XlsxPaper.write(paper, artwork, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
