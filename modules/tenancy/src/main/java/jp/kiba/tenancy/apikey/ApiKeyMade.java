package jp.kiba.tenancy.apikey;

import jp.kiba.kernel.api.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new key.
 *
 * @param secret shown this once; null when the command was sent again
 */
@Schema(name = "ApiKeyMade")
record ApiKeyMade(
    @Schema(required = true) ApiKeyView key,
    @ShownOnce @Schema(required = true, nullable = true) String secret) {

  @Override
  public String toString() {
    return "ApiKeyMade";
  }
}
