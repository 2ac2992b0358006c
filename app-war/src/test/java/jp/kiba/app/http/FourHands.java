package jp.kiba.app.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Asks the server many things with four requests at a time. */
final class FourHands {
  private FourHands() {}

  /** @return what the checks complain of: each says what is wrong, or null */
  static <T> List<String> complaints(Collection<T> cases, Function<T, String> check) throws InterruptedException {
    return all(4, cases.stream().<Callable<String>>map(each -> () -> {
      try {
        return check.apply(each);
      } catch (AssertionError e) {
        return each + ": " + e.getMessage();
      }
    }).toList()).stream().filter(Objects::nonNull).toList();
  }

  /** Runs everything, so many at a time, and returns the results in order. */
  static <T> List<T> all(int atOnce, Collection<? extends Callable<T>> work) throws InterruptedException {
    var pool = Executors.newFixedThreadPool(atOnce);
    try {
      var results = new ArrayList<T>();
      for (var each : pool.invokeAll(work)) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
