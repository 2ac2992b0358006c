package jp.kiba.inventory.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jp.kiba.inventory.api.ListExportView;
import jp.kiba.inventory.api.SheetForm;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.inventory.api.Sheets;
import jp.kiba.kernel.api.Attachment;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** A list on its way out: written as it is read, or asked of a job. */
@ApplicationScoped
class HandingOut implements Sheets {
  @Inject
  ListExporting exporting;

  @Override
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

  @Override
  public <F, V> ListExportView ask(SheetSource<F, V> source, F filter, SheetForm form, HttpServletRequest request) {
    return exporting.ask(source, filter, form, Language.of(request));
  }

  static String name(String title, SheetForm form) {
    return title + "_" + Now.today() + "." + form.extension();
  }
}
