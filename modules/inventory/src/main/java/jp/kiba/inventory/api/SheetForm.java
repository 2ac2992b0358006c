package jp.kiba.inventory.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a file: a workbook, or text between commas, in UTF-8 with its mark or as Japanese programs of old want it. */
@Schema(name = "SheetForm")
public enum SheetForm {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", null),
  CSV("text/csv; charset=UTF-8", "csv", StandardCharsets.UTF_8),
  /** Shift_JIS with Microsoft's additions: ①, ㈱, 髙. */
  CSV_SHIFT_JIS("text/csv; charset=Shift_JIS", "csv", Charset.forName("windows-31j"));

  private final String contentType;
  private final String extension;
  private final Charset charset;

  SheetForm(String contentType, String extension, Charset charset) {
    this.contentType = contentType;
    this.extension = extension;
    this.charset = charset;
  }

  public String contentType() {
    return contentType;
  }

  public String extension() {
    return extension;
  }

  /** @return null for a workbook */
  public Charset charset() {
    return charset;
  }
}
