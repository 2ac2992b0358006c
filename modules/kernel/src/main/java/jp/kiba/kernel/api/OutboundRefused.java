package jp.kiba.kernel.api;

import java.io.IOException;

/** An address that Kiba does not call, or a name that leads to one. */
public class OutboundRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /** @param key of the reason in the messages */
  public OutboundRefused(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
