package jp.kiba.kernel.audit;

/**
 * A seal and the entry it belongs to.
 *
 * @param sealedAt as it is hashed
 * @param content null when the entry is gone
 */
record Link(long seq, String entryId, String sealedAt, String previous, String hash, Content content) {
  static Link of(Object[] row) {
    return new Link(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], (String) row[4], Content.of(row, 5));
  }

  /** Whether it is the link of this entry at this place after that one. */
  boolean holds(long place, String before) {
    return content != null && hash.equals(content.hash(place, sealedAt, before));
  }
}
