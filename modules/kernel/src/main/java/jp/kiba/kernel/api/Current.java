package jp.kiba.kernel.api;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The tenant and the actor of the work at hand. Bound for the length of a request or a job, on its own thread only: work
 * handed to another thread starts unbound, and an unbound transaction reaches no book at all.
 */
public final class Current {
  private record Binding(Tenant tenant, Actor actor) {}

  private static final ThreadLocal<Binding> BINDING = new ThreadLocal<>();

  private Current() {}

  /** @return the bound tenant
   *  @throws IllegalStateException when none is bound */
  public static Tenant tenant() {
    return tenantIfBound().orElseThrow(() -> new IllegalStateException("no tenant is bound to this thread"));
  }

  /** @return the bound tenant, or empty */
  public static Optional<Tenant> tenantIfBound() {
    return Optional.ofNullable(BINDING.get()).map(Binding::tenant);
  }

  /** @return who acts
   *  @throws IllegalStateException when no tenant is bound */
  public static Actor actor() {
    var binding = BINDING.get();
    if (binding == null) {
      throw new IllegalStateException("no tenant is bound to this thread");
    }
    return binding.actor();
  }

  /** Does the work as the tenant and puts back what was bound before, whatever happens. */
  public static <T> T as(Tenant tenant, Actor actor, Callable<T> work) throws Exception {
    var before = BINDING.get();
    BINDING.set(new Binding(tenant, actor));
    try {
      return work.call();
    } finally {
      restore(before);
    }
  }

  /** Binds for a request; the filter that calls this must {@link #unbind()} when the request ends. */
  public static void bind(Tenant tenant, Actor actor) {
    BINDING.set(new Binding(tenant, actor));
  }

  /** Forgets tenant and actor. */
  public static void unbind() {
    BINDING.remove();
  }

  private static void restore(Binding before) {
    if (before == null) {
      BINDING.remove();
    } else {
      BINDING.set(before);
    }
  }
}
