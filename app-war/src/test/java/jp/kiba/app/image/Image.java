package jp.kiba.app.image;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tree that the image is made of, as a container would run it: as nobody in particular, in an environment of its own. */
final class Image {
  private static final String USER = "1001";
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** Where it stands. */
  static final Path TREE = TARGET.resolve("image");

  private Image() {}

  /** @return the digest of its content, as the script says it */
  static String assemble(Path tree) throws IOException, InterruptedException {
    var script = Path.of("../infra/image/assemble").toAbsolutePath().normalize();
    var process = new ProcessBuilder(script.toString(), TARGET.toString(), tree.toString()).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", java());
    var running = process.start();
    var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (running.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said.substring(said.lastIndexOf('\n') + 1);
  }

  /** The runtime that the image has, where it is on this machine; else the one of this test. */
  static String java() throws IOException {
    var folder = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(folder)) {
      try (var all = Files.list(folder)) {
        var found = all.filter(p -> p.getFileName().toString().matches(".*\\b(jdk-?)?25\\b.*") && Files.isExecutable(p.resolve("bin/jar"))).findFirst();
        if (found.isPresent()) {
          return found.get().toString();
        }
      }
    }
    return System.getProperty("java.home");
  }

  /** Starts a role; what it prints goes to the file.
   *  @param output the one folder that it may write to, besides that for temporary files in it */
  static Process start(List<String> command, Map<String, String> environment, Path output, Path log) throws IOException, InterruptedException {
    Files.createDirectories(output.resolve("tmp"));
    var words = new ArrayList<String>();
    if (may("/usr/bin/setpriv", "--reuid=" + USER, "--regid=0", "--clear-groups", "/bin/test", "-r", TREE.resolve("kiba/bin/kiba").toString())) {
      new ProcessBuilder("chown", "-R", USER + ":0", output.toString()).start().waitFor();
      words.addAll(List.of("/usr/bin/setpriv", "--reuid=" + USER, "--regid=0", "--clear-groups", "--no-new-privs"));
    }
    words.add(TREE.resolve("kiba/bin/kiba").toString());
    words.addAll(command);
    var builder = new ProcessBuilder(words).directory(output.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java(), "KIBA_OUTPUT", output.toString(),
        "KIBA_SECRETS_DIR", output.resolve("secrets").toString(), "LANG", "C.UTF-8"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs a role that ends by itself.
   *  @return its exit code */
  static int run(List<String> command, Map<String, String> environment, Path output, Path log) throws IOException, InterruptedException {
    var process = start(command, environment, output, log);
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end");
    }
    return process.exitValue();
  }

  private static boolean may(String... command) throws IOException, InterruptedException {
    return new File(command[0]).canExecute() && System.getProperty("user.name").equals("root") && new ProcessBuilder(command).start().waitFor() == 0;
  }
}
