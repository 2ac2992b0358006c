package jp.kiba.tenancy.scim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shown this once: only its hash is kept. */
record DirectoryTokenMade(@Schema(required = true) UUID id, @Schema(required = true) String token) {
  @Override
  public String toString() {
    return "DirectoryTokenMade";
  }
}
