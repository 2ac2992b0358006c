package jp.kiba.documents.document;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Several things at the same time, with as many helping hands as are free. Whoever asks for them works along, and waits only for what a
 * hand has begun: so it makes no difference when all threads are busy, be it with asking for the same.
 */
final class AtOnce {
  private AtOnce() {}

  /** @param helpers who may come late, or never
   *  @param hands at most, the caller's among them
   *  @throws RuntimeException the first failure, in the order of the work, once all has ended */
  static void all(Executor helpers, int hands, List<? extends Callable<?>> work) {
    var tasks = work.stream().<FutureTask<?>>map(FutureTask::new).toList();
    var waiting = new ConcurrentLinkedQueue<>(tasks);
    for (int i = 1; i < Math.min(hands, tasks.size()); i++) {
      if (!asked(helpers, waiting)) {
        break;
      }
    }
    work(waiting);
    await(tasks);
  }

  private static boolean asked(Executor helpers, Queue<FutureTask<?>> waiting) {
    try {
      helpers.execute(() -> work(waiting));
      return true;
    } catch (RejectedExecutionException e) {
      // Nobody can help: the caller does it all.
      return false;
    }
  }

  private static void work(Queue<FutureTask<?>> waiting) {
    for (var task = waiting.poll(); task != null; task = waiting.poll()) {
      task.run();
    }
  }

  /** For all, so that nothing goes on behind the answer. */
  private static void await(List<FutureTask<?>> tasks) {
    Throwable first = null;
    for (var task : tasks) {
      try {
        task.get();
      } catch (ExecutionException e) {
        first = first == null ? e.getCause() : first;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        first = first == null ? e : first;
      }
    }
    if (first instanceof RuntimeException failure) {
      throw failure;
    }
    if (first != null) {
      throw new IllegalStateException("what was to be done at once could not be", first);
    }
  }
}
