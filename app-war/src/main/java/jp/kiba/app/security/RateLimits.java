package jp.kiba.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A bucket for each member, and one for each address for requests that nobody is signed in for. What a signed-in member
 * sends never counts against its address, so two companies behind one address do not hurt each other.
 */
@ApplicationScoped
class RateLimits {
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  @Inject
  @ConfigProperty(name = "kiba.rate.member.per.minute", defaultValue = "1200")
  long perMember;

  @Inject
  @ConfigProperty(name = "kiba.rate.address.per.minute", defaultValue = "300")
  long perAddress;

  /** @return seconds to wait, 0 when the request may go on */
  long member(String identity) {
    return take("m:" + identity, perMember);
  }

  /** @return seconds to wait, 0 when the request may go on */
  long address(String address) {
    return take("a:" + address, perAddress);
  }

  private long take(String key, long perMinute) {
    ConsumptionProbe probe = buckets.get(key, k -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
  }

  private static Bucket bucket(long perMinute) {
    return Bucket.builder()
        .addLimit(Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)).build()).build();
  }
}
