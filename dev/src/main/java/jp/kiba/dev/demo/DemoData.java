package jp.kiba.dev.demo;

import java.nio.file.Path;
import java.util.function.Consumer;
import jp.kiba.dev.Stack;

public final class DemoData {
  private DemoData() {
  }
  public static void loadOnce(Stack stack, Path marker, Consumer<String> progress) {
  }
}
