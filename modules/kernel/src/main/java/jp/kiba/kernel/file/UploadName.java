package jp.kiba.kernel.file;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an upload is called among the company's files: by its end, a bucket can tell of it and of nothing else. */
final class UploadName {
  private static final Pattern KEY = Pattern.compile("(?:.*/)?([0-9a-f-]{36})/uploads/([0-9a-f-]{36})\\.upload");

  /** Whose file it is. */
  record Arrival(UUID company, UUID upload) {}

  private UploadName() {}

  static String of(UUID upload) {
    return "uploads/" + upload + ".upload";
  }

  /** @return what an object's key says; empty when it is no upload */
  static Optional<Arrival> read(String key) {
    var match = KEY.matcher(key);
    return match.matches() ? Optional.of(new Arrival(UUID.fromString(match.group(1)), UUID.fromString(match.group(2)))) : Optional.empty();
  }
}
