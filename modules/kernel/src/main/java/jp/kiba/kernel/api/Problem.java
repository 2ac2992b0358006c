package jp.kiba.kernel.api;

import java.util.List;

/**
 * A refusal that the caller can understand: becomes an RFC 9457 answer in the caller's language and rolls back what was
 * begun. The texts stand under the key in the module's messages.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A field and what is wrong with it, as a message key with its arguments. */
  public record Field(String field, String key, List<Object> arguments) {}

  private final int status;
  private final String slug;
  private final String key;
  private final transient List<Object> arguments;
  private final transient List<Field> fields;

  private Problem(int status, String slug, String key, List<Object> arguments, List<Field> fields) {
    super(slug + " (" + key + ")", null, false, false);
    this.status = status;
    this.slug = slug;
    this.key = key;
    this.arguments = arguments;
    this.fields = fields;
  }

  /** 404. Says the same of what is not there and of what is somebody else's. */
  public static Problem notFound() {
    return new Problem(404, "not-found", "kernel.not-found", List.of(), List.of());
  }

  /** 409. Somebody changed it since the caller looked. */
  public static Problem stale() {
    return new Problem(409, "stale", "kernel.stale", List.of(), List.of());
  }

  /** 409. The state of things forbids it. */
  public static Problem conflict(String slug, String key, Object... arguments) {
    return new Problem(409, slug, key, List.of(arguments), List.of());
  }

  /** 403. The company or the member may not. */
  public static Problem forbidden(String key, Object... arguments) {
    return new Problem(403, "forbidden", key, List.of(arguments), List.of());
  }

  /** 422. Well formed, but the rules of the business refuse it; names the field. */
  public static Problem refused(String field, String key, Object... arguments) {
    return new Problem(422, "refused", "kernel.refused", List.of(), List.of(new Field(field, key, List.of(arguments))));
  }

  /** Refuses in one line what an {@code if} and a {@code throw} would.
   *  @throws Problem as {@link #refused} */
  public static void refuseIf(boolean refused, String field, String key) {
    if (refused) {
      throw refused(field, key);
    }
  }

  /** 422. As {@link #refused}, with a slug of its own: the key has a title, a detail, and as it stands the field's text. */
  public static Problem unmet(String slug, String field, String key, Object... arguments) {
    return new Problem(422, slug, key, List.of(arguments), List.of(new Field(field, key, List.of(arguments))));
  }

  /** 400. Not well formed; names the field. */
  public static Problem invalid(String field, String key, Object... arguments) {
    return new Problem(400, "invalid", "kernel.invalid", List.of(), List.of(new Field(field, key, List.of(arguments))));
  }

  /** Anything else that HTTP has a status for. */
  public static Problem of(int status, String slug, String key, Object... arguments) {
    return new Problem(status, slug, key, List.of(arguments), List.of());
  }

  public int status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Field> fields() {
    return fields;
  }
}
