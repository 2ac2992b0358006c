package jp.kiba.kernel.api;

/** Addresses that hand out one file of the bound company for a short while, to whoever has them. */
public interface Downloads {
  /**
   * @param file its name in {@link Storage}
   * @param shownAs the name that it is saved under, in any language
   * @throws Problem 404 when the company has no file of that name
   */
  DownloadLink link(String file, String shownAs);
}
