package jp.kiba.kernel.api;

import java.util.Optional;
import java.util.UUID;

/** Finds a tenant's book by its id, for work that no request stands behind. */
public interface Tenants {
  /** @return the tenant, or empty when the registry has none of that id */
  Optional<Tenant> find(UUID id);

  /** @return the tenant whose schema bears this name, or empty when it is nobody's */
  Optional<Tenant> ofSchema(String schema);
}
