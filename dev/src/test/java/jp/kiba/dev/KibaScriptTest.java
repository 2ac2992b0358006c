package jp.kiba.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./kiba says when something it needs is not there: one clear line, and nothing is started. */
class KibaScriptTest {
  private static final Path SCRIPT = Path.of("../kiba").toAbsolutePath().normalize();

  @TempDir
  Path temporary;

  private Path tools;

  /** A machine that has everything, each tool no more than its version. */
  @BeforeEach
  void plantTools() throws IOException {
    tools = Files.createDirectory(temporary.resolve("bin"));
    plant("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
    plant("javac", "echo 'javac 17.0.15'");
    plant("mvn", "echo 'Apache Maven 3.8.7'");
    plant("node", "echo v20.20.2");
    plant("npm", "echo 11.0.0");
    for (var tool : List.of("bash", "env", "dirname", "readlink", "sed", "head", "sort", "awk", "df", "mkdir", "chmod",
        "cat", "flock", "sh")) {
      plantReal(tool);
    }
  }

  @Test
  void a_too_old_java_is_one_line() throws Exception {
    plant("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertThat(kiba("run")).isEqualTo("1 kiba: java is version 11.0.2, but 17 or newer is needed");
  }

  @Test
  void java_8_which_calls_itself_1_8_is_too_old() throws Exception {
    plant("java", "echo 'java version \"1.8.0_202\"' >&2");
    assertThat(kiba("run")).isEqualTo("1 kiba: java is version 1.8.0_202, but 17 or newer is needed");
  }

  @Test
  void a_missing_compiler_is_one_line() throws Exception {
    Files.delete(tools.resolve("javac"));
    assertThat(kiba("run")).startsWith("1 kiba: javac is missing").doesNotContain("\n");
  }

  @Test
  void a_too_old_maven_is_one_line() throws Exception {
    plant("mvn", "echo 'Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)'");
    assertThat(kiba("run")).isEqualTo("1 kiba: mvn is version 3.6.3, but 3.8 or newer is needed");
  }

  @Test
  void maven_3_10_is_newer_than_3_8() throws Exception {
    plant("mvn", "echo 'Apache Maven 3.10.0'");
    plant("node", "echo v18.19.0");
    assertThat(kiba("run")).isEqualTo("1 kiba: node is version v18.19.0, but 20 or newer is needed");
  }

  @Test
  void a_missing_npm_is_one_line() throws Exception {
    Files.delete(tools.resolve("npm"));
    assertThat(kiba("test")).startsWith("1 kiba: npm is missing").doesNotContain("\n");
  }

  @Test
  void a_taken_port_is_one_line() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());
      assertThat(kiba("run", "--port", port)).isEqualTo("1 kiba: port " + port + " is taken; use another with --port");
    }
  }

  @Test
  void the_identity_providers_port_is_looked_at_too() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = taken.getLocalPort();
      assertThat(kiba("run", "--port", Integer.toString(port - 1)))
          .isEqualTo("1 kiba: port " + port + " is taken; use another with --port");
    }
  }

  @Test
  void a_full_disk_is_one_line() throws Exception {
    plant("df", "echo header; echo '/dev/vda 1000 900 100 90% /'");
    assertThat(kiba("run")).startsWith("1 kiba: only 100 MB free").doesNotContain("\n");
  }

  @Test
  void a_port_that_is_no_number_is_refused() throws Exception {
    assertThat(kiba("run", "--port", "http")).isEqualTo("1 kiba: --port must be a number from 1024 to 65533, not http");
  }

  @Test
  void an_unknown_command_shows_the_help() throws Exception {
    assertThat(kiba("fly")).contains("./kiba run").endsWith("kiba: there is no command fly");
  }

  @Test
  void a_token_needs_a_running_kiba() throws Exception {
    plantReal("node");
    assertThat(kiba("token", "sato@yoshino-seizai")).isEqualTo("1 kiba: Kiba is not running; start it with ./kiba run");
  }

  /** Exit code and all output of the script, run from another folder. */
  private String kiba(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(arguments));
    var output = temporary.resolve("output");
    var builder = new ProcessBuilder(command).directory(temporary.toFile())
        .redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("KIBA_STATE", temporary.resolve("state").toString());
    builder.environment().remove("JAVA_HOME");
    var process = builder.start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the script ended").isTrue();
    return process.exitValue() + " " + Files.readString(output).strip();
  }

  private void plant(String tool, String script) throws IOException {
    var file = tools.resolve(tool);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void plantReal(String tool) throws IOException {
    plant(tool, "exec " + which(tool) + " \"$@\"");
  }

  private static Path which(String tool) {
    for (var folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return Path.of(folder, tool);
      }
    }
    throw new IllegalStateException("no " + tool);
  }
}
