package jp.kiba.kernel.api;

import java.io.IOException;
import java.io.InputStream;

/** Where our own server takes in and hands out files, when no object storage does. A token names company and file. */
public interface FileDoor {
  /**
   * A file to be handed out, to be closed by the caller.
   *
   * @param shownAs the name that it is saved under
   */
  record Opened(StoredFile file, String shownAs, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  /**
   * Keeps what is sent; nothing is kept of what was refused or broke off.
   *
   * @param contentType null when none was said
   * @param length as announced; negative when not
   * @throws Problem 404 for a token that is not ours, 410 for an expired one, 413 when it is longer than the ticket says,
   *     400 when it is shorter, 415 when it is sent as something else, 409 when it was sent before
   */
  void receive(String token, String contentType, long length, InputStream content) throws IOException;

  /** @throws Problem 404 for a token that is not ours or when the file is gone, 410 for an expired one */
  Opened open(String token) throws IOException;
}
