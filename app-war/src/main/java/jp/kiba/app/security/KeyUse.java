package jp.kiba.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.tenancy.api.SignIn;

/** Notes when a key was last used, at most once a minute and beside the request: no answer waits for it. */
@ApplicationScoped
class KeyUse {
  private static final Logger LOG = Logger.getLogger("jp.kiba.security");

  private final Cache<UUID, Boolean> noted =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  @Resource
  ManagedExecutorService executor;

  @Inject
  SignIn signIn;

  void note(UUID keyId) {
    if (noted.asMap().putIfAbsent(keyId, Boolean.TRUE) == null) {
      try {
        executor.execute(() -> write(keyId));
      } catch (RejectedExecutionException e) {
        noted.invalidate(keyId); // shutting down or too busy: the next request tries again
      }
    }
  }

  private void write(UUID keyId) {
    try {
      signIn.keyUsed(keyId);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the last use of a key was not noted", e);
    }
  }
}
