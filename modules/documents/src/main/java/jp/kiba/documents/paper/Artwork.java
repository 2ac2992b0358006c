package jp.kiba.documents.paper;

/**
 * Pictures of the issuer, as PNG; null for none.
 *
 * @param seal 社印; where there is none, its place is left free for a real one
 */
public record Artwork(byte[] logo, byte[] seal) {
  public static final Artwork NONE = new Artwork(null, null);
}
