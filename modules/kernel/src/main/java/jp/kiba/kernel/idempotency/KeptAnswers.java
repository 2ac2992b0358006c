package jp.kiba.kernel.idempotency;

import java.util.Optional;

/** Where the first answers to commands stand: in the company's book, or in the registry for operators, who have none. */
interface KeptAnswers {
  /** @param hash of the command that was answered */
  record Kept(byte[] hash, String body) {}

  /** Holds off the same command until this transaction ends.
   *  @return false when it is running elsewhere */
  boolean hold(String operation, String key);

  Optional<Kept> find(String operation, String key);

  void keep(String operation, String key, Kept answer);
}
