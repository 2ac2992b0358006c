package jp.kiba.kernel.file;

import java.nio.charset.StandardCharsets;
import jp.kiba.kernel.api.Seal;

/** Hides nothing, but opens nowhere else. */
final class PlainSeal implements Seal {
  @Override
  public byte[] close(String place, String text) {
    return (place + "|" + text).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String open(String place, byte[] closed) {
    var text = new String(closed, StandardCharsets.UTF_8);
    if (!text.startsWith(place + "|")) {
      throw new IllegalStateException("closed elsewhere");
    }
    return text.substring(place.length() + 1);
  }
}
