package jp.kiba.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A closed loop: so many clients, each sends its next when the last was answered. */
final class Load {
  /** One request from begin to end. */
  interface Work {
    /**
     * @param client which of the clients, from 0
     * @param turn which of this client's requests, from 0
     * @return false when there is nothing left to do; then it has done nothing
     */
    boolean once(int client, int turn);
  }

  private Load() {
  }

  /** As many clients as given, for as long as given or until the work runs out. */
  static Figures run(int clients, Duration time, Work work) {
    long begin = System.nanoTime();
    long deadline = begin + time.toNanos();
    var all = new ArrayList<List<Long>>();
    inParallel(clients, client -> client(client, deadline, work)).forEach(all::add);
    return Figures.of(all.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray(),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private static List<Long> client(int client, long deadline, Work work) {
    var times = new ArrayList<Long>();
    long before = System.nanoTime();
    while (before < deadline && work.once(client, times.size())) {
      long after = System.nanoTime();
      times.add(after - before);
      before = after;
    }
    return times;
  }

  /** What one of several does at the same time as the others. */
  interface Part<T> {
    T of(int number) throws Exception;
  }

  /** @return what each gave, in order; the first failure of any is thrown when all have ended */
  static <T> List<T> inParallel(int parts, Part<T> part) {
    var threads = Executors.newFixedThreadPool(parts);
    try {
      var calls = new ArrayList<Callable<T>>();
      for (int i = 0; i < parts; i++) {
        int number = i;
        calls.add(() -> part.of(number));
      }
      var results = new ArrayList<T>();
      for (var future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
