package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the server's heap has in use, looked at twice a second. */
final class HeapWatch {
  private static final Pattern USED = Pattern.compile("(?:def new generation|tenured generation).*?used (\\d+)K|garbage-first heap.*?used (\\d+)K");

  private final Processes processes;
  private volatile boolean over;
  private volatile long most;
  private Thread watching;

  HeapWatch(Processes processes) {
    this.processes = processes;
  }

  void begin() {
    watching = new Thread(this::watch, "heap");
    watching.start();
  }

  /** @return MiB at most since the begin */
  long end() {
    over = true;
    try {
      watching.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return most;
  }

  /** @return MiB that something refers to */
  long held() {
    jcmd("GC.run");
    return used();
  }

  private void watch() {
    try {
      while (!over) {
        most = Math.max(most, used());
        TimeUnit.MILLISECONDS.sleep(500);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long used() {
    var found = USED.matcher(jcmd("GC.heap_info"));
    long kib = 0;
    while (found.find()) {
      kib += Long.parseLong(found.group(1) == null ? found.group(2) : found.group(1));
    }
    if (kib == 0) {
      throw new IllegalStateException("the heap of the server is not understood");
    }
    return kib / 1024;
  }

  private String jcmd(String command) {
    try {
      var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", String.valueOf(processes.server().pid()), command)
          .redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
