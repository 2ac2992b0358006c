package jp.kiba.inventory.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jp.kiba.kernel.api.Attachment;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** Hands out a list: at once when it is short, else by way of a job. */
@ApplicationScoped
public class Sheets {
  /** How many rows are handed out at once. */
  public static final int AT_ONCE = 2_000;

  @Inject
  ListExporting exporting;

  /** @throws Problem 422 ({@code too-many-rows}) when there are more than {@link #AT_ONCE} */
  public <F, V> Response file(SheetSource<F, V> source, F filter, SheetForm form, HttpServletRequest request) {
    var language = Language.of(request);
    var first = source.page(filter, null, AT_ONCE);
    if (first.next() != null) {
      throw Problem.of(422, "too-many-rows", "inventory.too-many-rows", AT_ONCE);
    }
    StreamingOutput content = out -> new SheetWriting<>(source, filter, language).write(first, form, out, rows -> { });
    return Response.ok(content).type(form.contentType())
        .header("Content-Disposition", Attachment.named(name(source.title(language), form))).build();
  }

  /** Begins a job that makes the file. */
  public <F, V> ListExportView ask(SheetSource<F, V> source, F filter, SheetForm form, HttpServletRequest request) {
    return exporting.ask(source, filter, form, Language.of(request));
  }

  static String name(String title, SheetForm form) {
    return title + "_" + Now.today() + "." + form.extension();
  }
}
