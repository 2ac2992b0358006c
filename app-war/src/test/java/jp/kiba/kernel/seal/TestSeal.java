package jp.kiba.kernel.seal;

import jp.kiba.kernel.api.Seal;

/** The server's own seal, for tests that hold its key. */
public final class TestSeal {
  private TestSeal() {}

  public static Seal with(String key) {
    return KeyedSeal.with(key);
  }
}
