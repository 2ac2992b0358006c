package jp.kiba.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * One issuer's keys, kept and renewed. A token under a key that we do not know waits until the keys were asked for once after it
 * came: so no good token is refused while keys change, and any number that wait are served by one question. Between two
 * questions lies a second, only so many may wait, and an id that was just not there is refused at once for a while: tokens with
 * made-up key ids neither make us a nuisance to the issuer nor take our threads. Keys are asked for again every minute, so that one that was withdrawn is soon not believed any more; while
 * the issuer does not answer, the old ones are good for a quarter of an hour.
 */
final class IssuerKeys implements VerificationKeyResolver {
  /** Where the keys are; asked anew each time. */
  interface Source {
    String keys() throws IOException;
  }

  private static final Logger LOG = Logger.getLogger("jp.kiba.security");
  private static final int MOST_WAITING = 16;
  private static final int MOST_ABSENT = 1000;
  private static final Duration ABSENT_FOR = Duration.ofSeconds(5);
  private static final int LONGEST_ID = 200;
  private static final long WITHOUT_ANSWER = Duration.ofMinutes(15).toNanos();

  private final String name;
  private final Source source;
  private final long freshNanos;
  private final long pauseNanos;
  private final ReentrantLock asking = new ReentrantLock();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Cache<String, Boolean> absent = Caffeine.newBuilder().maximumSize(MOST_ABSENT).expireAfterWrite(ABSENT_FOR).build();
  private volatile KeySet known;
  private volatile long lastTry = System.nanoTime() - Duration.ofDays(1).toNanos();

  /** @param fresh how long keys are taken without asking again
   *  @param pause between two questions, at least */
  IssuerKeys(String name, Source source, Duration fresh, Duration pause) {
    this.name = name;
    this.source = source;
    this.freshNanos = fresh.toNanos();
    this.pauseNanos = pause.toNanos();
  }

  @Override
  public Key resolveKey(JsonWebSignature jws, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
    var id = jws.getKeyIdHeaderValue();
    if (id == null || id.length() > LONGEST_ID) {
      throw new UnresolvableKeyException("names no key");
    }
    var key = find(id);
    if (key == null) {
      throw new UnresolvableKeyException("no such key");
    }
    return key;
  }

  /** Asks before the first token comes. */
  void warm() {
    renewed(System.nanoTime());
  }

  private Key find(String id) {
    long now = System.nanoTime();
    var keys = known;
    if (keys != null && now - keys.askedAt() > freshNanos) {
      keys = stale(now);
    }
    if (keys != null && keys.keys().containsKey(id)) {
      return keys.keys().get(id);
    }
    if (absent.getIfPresent(id) != null || !waiting.tryAcquire()) {
      return null;
    }
    try {
      var renewed = renewed(now);
      var key = renewed == null ? null : renewed.keys().get(id);
      if (key == null) {
        absent.put(id, true);
      }
      return key;
    } finally {
      waiting.release();
    }
  }

  /** One thread asks, the others go on with what there is, as long as that is not too old. */
  private KeySet stale(long now) {
    if (now - lastTry > pauseNanos && asking.tryLock()) {
      try {
        ask();
      } finally {
        asking.unlock();
      }
    }
    var found = known;
    return now - found.askedAt() > Math.max(WITHOUT_ANSWER, freshNanos) ? null : found;
  }

  /** @return keys that were asked for after this moment, or, if the issuer did not answer, those there were */
  private KeySet renewed(long since) {
    asking.lock();
    try {
      if (lastTry - since < 0) {
        long rest = pauseNanos - (System.nanoTime() - lastTry);
        if (rest > 0) {
          TimeUnit.NANOSECONDS.sleep(rest);
        }
        ask();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      asking.unlock();
    }
    return known;
  }

  private void ask() {
    lastTry = System.nanoTime();
    try {
      known = KeySet.read(source.keys(), lastTry);
    } catch (IOException | JoseException e) {
      LOG.log(Level.WARNING, "the keys of {0} cannot be had: {1}", new Object[] {name, e.getMessage()});
    }
  }
}
