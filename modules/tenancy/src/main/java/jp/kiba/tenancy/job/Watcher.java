package jp.kiba.tenancy.job;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.JobView;

/** Somebody at the other end of an open answer. */
final class Watcher {
  private static final Logger LOG = Logger.getLogger("jp.kiba.jobs");

  final UUID job;
  final String who;
  final SseEventSink sink;
  final Sse sse;
  final Instant until;
  /** As it was told last. */
  volatile JobView shown;
  /** When anything was told last. */
  volatile Instant heard = Instant.now();

  Watcher(UUID job, String who, SseEventSink sink, Sse sse, Instant until) {
    this.job = job;
    this.who = who;
    this.sink = sink;
    this.sse = sse;
    this.until = until;
  }

  /** Who has gone is noticed here, and let go of. */
  void send(OutboundSseEvent event) {
    heard = Instant.now();
    try {
      sink.send(event).whenComplete((done, failure) -> {
        if (failure != null) {
          lost(failure);
        }
      });
    } catch (RuntimeException e) {
      lost(e);
    }
  }

  private void lost(Throwable why) {
    LOG.log(Level.FINE, "a watcher has gone", why);
    close();
  }

  boolean gone() {
    return sink.isClosed();
  }

  void close() {
    try {
      sink.close();
    } catch (Exception alreadyGone) {
      LOG.log(Level.FINE, "was closed already", alreadyGone);
    }
  }
}
