package jp.kiba.tenancy.webhook;

import java.time.Instant;

/**
 * How a try went.
 *
 * @param status null when there was no answer
 * @param answer the beginning of what the endpoint said
 * @param error in a word, null when there was an answer
 */
record Outcome(Instant at, Integer status, int millis, String answer, String error) {
  boolean good() {
    return status != null && status >= 200 && status < 300;
  }
}
