package jp.kiba.kernel.api;

/**
 * Closes what the database keeps but nobody who reads the database may know: an address on its way, a link that lets somebody
 * in, a secret that must be had again. The key comes from the configuration and is in no backup of the database.
 */
public interface Seal {
  /** @param place where it will stand, such as {@code letter <id>}: it opens nowhere else
   *  @return bytes that differ each time */
  byte[] close(String place, String text);

  /** @return what was closed at that place
   *  @throws IllegalStateException when it was closed elsewhere, with another key, or has been changed */
  String open(String place, byte[] closed);
}
