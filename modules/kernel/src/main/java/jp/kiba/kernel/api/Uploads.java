package jp.kiba.kernel.api;

import java.util.Optional;
import java.util.UUID;

/** Files that the bound company's people send straight to where files are kept. Issued → completed, or expired and swept. */
public interface Uploads {
  /**
   * Issues a ticket in the current transaction.
   *
   * @param purpose names the {@link UploadHandler}
   * @param contentType that the file must be sent as
   * @param length of the file in bytes, as its sender says; more than that is refused where the bytes arrive
   * @param most bytes that the purpose allows
   * @throws Problem 413 when the file is longer than that
   */
  UploadTicket issue(String purpose, String contentType, long length, long most);

  /**
   * Completes the upload and has it handled, unless that was done before.
   *
   * @return what arrived, the same each time
   * @throws Problem 404 when the company has no such upload, 409 ({@code upload-missing}) when the file has not arrived
   */
  Upload complete(UUID id);

  /** @return the origin that files are sent to, for the browser's permission; empty when it is our own */
  Optional<String> origin();
}
