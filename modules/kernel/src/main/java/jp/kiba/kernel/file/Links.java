package jp.kiba.kernel.file;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.kiba.kernel.api.StoredFile;

/** Makes addresses that are a permission in themselves. */
interface Links {
  /** @param headers that must be sent with it */
  record Way(String url, Map<String, String> headers) {}

  /** @return where a file of the bound company that is not there yet may be sent, once, up to that length */
  Way in(String file, String contentType, long length, Instant until);

  /** @return where a file of the bound company can be had */
  String out(StoredFile file, String shownAs, Instant until);

  /** @return the origin of these addresses; empty when it is our own */
  Optional<String> origin();
}
