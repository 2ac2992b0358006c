package jp.kiba.kernel.mail;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many ids as one parameter, in the database's own writing. */
final class UuidArray {
  private UuidArray() {}

  static String of(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
