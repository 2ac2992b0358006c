package jp.kiba.bench;

import java.time.Duration;
import java.util.Arrays;

/**
 * What a load showed. Times are in milliseconds.
 *
 * @param count how many were measured
 * @param perSecond over all clients
 */
record Figures(int count, double p50, double p95, double perSecond) {

  /**
   * @param nanos each one's time, in any order
   * @param took from the first one's begin to the last one's end
   */
  static Figures of(long[] nanos, Duration took) {
    if (nanos.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Figures(sorted.length, at(sorted, 0.5), at(sorted, 0.95), sorted.length / (took.toNanos() / 1e9));
  }

  /** The nearest rank: a time that was really seen. */
  private static double at(long[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }
}
