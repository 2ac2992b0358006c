package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A development identity provider vouches for nobody where people's data is real. */
class StartIT {
  @Test
  void the_server_does_not_start_with_an_issuer_of_development_unless_it_is_told_so(@TempDir Path folder) throws Exception {
    var options = Server.options(folder).withSpares(0).withEnvironment(Map.of("KIBA_DEVELOPMENT", "false"));
    assertThat(catchThrowable(() -> Stack.start(options).close())).isInstanceOf(StackException.class)
        .hasMessageContaining("could not start the application");
    assertThat(Files.readAllLines(folder.resolve("logs/server.log"))).filteredOn(l -> l.contains("\"loglevel\":\"SEVERE\""))
        .anyMatch(l -> l.contains("is not https") && l.contains("KIBA_DEVELOPMENT=true"));
  }
}
