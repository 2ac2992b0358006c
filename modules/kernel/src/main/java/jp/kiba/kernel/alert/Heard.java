package jp.kiba.kernel.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Hears every record of level SEVERE and keeps how often it came, by logger and exception: never its words, which may quote what a person
 * typed. Whoever logs waits for nothing; in a storm the list ends and only counts go on.
 */
final class Heard extends Handler {
  static final int MOST = 20;
  private static final String OTHERS = "others";
  /** Flyway calls it severe when a folder that may be empty is. */
  private static final String CRIES_WOLF = "org.flywaydb.";

  private final Map<String, Failure> failures = new LinkedHashMap<>();

  /** @param what logger and exception */
  record Failure(String what, long times, Instant first, Instant last) {
    Failure and(Failure more) {
      return new Failure(what, times + more.times, first, more.last);
    }
  }

  Heard() {
    setLevel(Level.SEVERE);
  }

  @Override
  public void publish(LogRecord heard) {
    if (isLoggable(heard) && !String.valueOf(heard.getLoggerName()).startsWith(CRIES_WOLF)) {
      var what = heard.getLoggerName() + (heard.getThrown() == null ? "" : " " + heard.getThrown().getClass().getSimpleName());
      keep(new Failure(what, 1, heard.getInstant(), heard.getInstant()));
    }
  }

  private synchronized void keep(Failure failure) {
    var name = failures.containsKey(failure.what) || failures.size() < MOST ? failure.what : OTHERS;
    failures.merge(name, new Failure(name, failure.times, failure.first, failure.last), Failure::and);
  }

  /** Takes what was heard since the last time. */
  synchronized Map<String, Failure> take() {
    var taken = new LinkedHashMap<>(failures);
    failures.clear();
    return taken;
  }

  /** What could not be told is told with what comes. */
  synchronized void putBack(Map<String, Failure> untold) {
    var newer = new LinkedHashMap<>(failures);
    failures.clear();
    untold.values().forEach(this::keep);
    newer.values().forEach(this::keep);
  }

  @Override
  public void flush() {
    // nothing is written here
  }

  @Override
  public void close() {
    // nothing is open
  }
}
