package jp.kiba.inventory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jp.kiba.kernel.api.Problem;

/** Hands out a list as a file: at once when it is short, else by way of a job. */
public interface Sheets {
  /** How many rows are handed out at once. */
  int AT_ONCE = 2_000;

  /** @throws Problem 422 ({@code too-many-rows}) when there are more than {@link #AT_ONCE} */
  <F, V> Response file(SheetSource<F, V> source, F filter, SheetForm form, HttpServletRequest request);

  /** Begins a job that makes the file. */
  <F, V> ListExportView ask(SheetSource<F, V> source, F filter, SheetForm form, HttpServletRequest request);
}
