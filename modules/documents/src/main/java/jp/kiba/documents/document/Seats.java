package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.kiba.kernel.api.Problem;

/** So many people of this node may have papers issued at the same time; whoever comes next waits for a while. */
@ApplicationScoped
class Seats {
  /** With one connection for the asker and one for each hand of a {@link PaperSet}: twelve of the pool's twenty at most. */
  private static final int SEATS = 3;
  private static final long PATIENCE_SECONDS = 30;

  private final Semaphore free = new Semaphore(SEATS, true);

  /** @throws Problem 503 when none becomes free */
  void take() {
    if (!taken()) {
      throw Problem.of(503, "unavailable", "kernel.unavailable");
    }
  }

  void leave() {
    free.release();
  }

  private boolean taken() {
    try {
      return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
