package jp.kiba.kernel.api;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose book a transaction works on. Comes from the registry, never from a request.
 *
 * @param id the tenant's public id
 * @param schema name of its schema and of its database role alike
 */
public record Tenant(UUID id, String schema) {
  private static final Pattern SCHEMA = Pattern.compile("t_[a-z0-9]{16}");

  /** @throws IllegalArgumentException when the schema's name is not one that we give: it is used as an identifier */
  public Tenant {
    Objects.requireNonNull(id);
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException("not a tenant schema");
    }
  }
}
