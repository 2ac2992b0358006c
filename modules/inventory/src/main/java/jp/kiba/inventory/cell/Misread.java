package jp.kiba.inventory.cell;

import java.util.List;

/** A cell that means nothing, or more than one thing: says what was read and what to write instead, in either language. */
public final class Misread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /** @param key of the module's messages; its first argument is what was read */
  public Misread(String key, Object... arguments) {
    super(key, null, false, false);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
