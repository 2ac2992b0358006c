package jp.kiba.kernel.api;

/** Takes up what was uploaded for one purpose. A bean. */
public interface UploadHandler {
  /** @return as given to {@link Uploads#issue} */
  String purpose();

  /**
   * Called once for each upload, whether the client said that it is complete or the storage did, and however often. Bound to
   * the company, in the transaction that marks the upload completed: what is written here stands with it or not at all. Asks
   * for a job rather than does the work.
   */
  void completed(Upload upload);
}
