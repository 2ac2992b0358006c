package jp.kiba.tenancy.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.CustomerIssuer;
import jp.kiba.tenancy.api.CustomerIssuers;
import jp.kiba.tenancy.issuer.Discovery;

/** The copy of the registry that tokens are held against. One thread reads it anew; the others go on with what they have. */
@ApplicationScoped
class KnownIssuers implements CustomerIssuers {
  private static final long GOOD_FOR_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long AT_MOST_NANOS = Duration.ofSeconds(4).toNanos();

  @Inject
  CustomerRegistry registry;

  @Inject
  Discovery discovery;

  @Inject
  Linking linking;

  private final ReentrantLock reading = new ReentrantLock();
  private volatile Copy copy;

  private record Copy(List<CustomerIssuer> issuers, long at) {
    boolean isYounger(long nanos) {
      return System.nanoTime() - at < nanos;
    }
  }

  @Override
  public List<CustomerIssuer> named(String issuer) {
    return all().stream().filter(i -> i.issuer().equals(issuer)).toList();
  }

  /** @param domain in lower case
   *  @return the issuer of the company that proved it, if it has one */
  Optional<CustomerIssuer> ofDomain(String domain) {
    return all().stream().filter(i -> i.domains().contains(domain)).findFirst();
  }

  @Override
  public String keys(String issuer) throws IOException {
    return discovery.keys(issuer);
  }

  @Override
  public void link(CustomerIssuer issuer, String subject, String verifiedEmail) {
    var address = EmailAddress.of(verifiedEmail).filter(a -> issuer.domains().contains(a.domain()));
    if (address.isEmpty()) {
      return;
    }
    try {
      Current.as(issuer.tenant(), new Actor(null, "", issuer.tradeName()), () -> {
        linking.link(issuer.issuer(), subject, address.get().text());
        return null;
      });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<CustomerIssuer> all() {
    var seen = copy;
    if (seen != null && (seen.isYounger(GOOD_FOR_NANOS) || seen.isYounger(AT_MOST_NANOS) && reading.isLocked())) {
      return seen.issuers();
    }
    reading.lock();
    try {
      if (copy == null || !copy.isYounger(GOOD_FOR_NANOS)) {
        long asked = System.nanoTime();
        copy = new Copy(registry.active(), asked);
      }
      return copy.issuers();
    } finally {
      reading.unlock();
    }
  }
}
