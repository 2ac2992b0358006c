package jp.kiba.trading.report;

import java.util.List;
import java.util.function.Function;
import jp.kiba.inventory.api.Column;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;

/** A report as a file: what the screen shows, by the same query, whole. No job ever makes one, so it is no bean. */
record ReportSheet<F, V>(String name, Class<F> filter, String ja, String en, List<Column<V>> columns, Function<F, List<V>> rows)
    implements SheetSource<F, V> {

  @Override
  public String permission() {
    return Permission.REPORT_VIEW;
  }

  @Override
  public String title(Language language) {
    return language == Language.JA ? ja : en;
  }

  @Override
  public Page<V> page(F wanted, Cursor after, int limit) {
    return new Page<>(rows.apply(wanted), null);
  }
}
