package jp.kiba.tenancy.api;

/**
 * What the bound company writes at the head of its own papers.
 *
 * @param details never null; any part of them may be
 * @param logo PNG; null for none
 */
public record Letterhead(String tradeName, OwnDetails details, byte[] logo) {
  /** Makes the bound company's. */
  public interface Source {
    Letterhead ours();
  }
}
