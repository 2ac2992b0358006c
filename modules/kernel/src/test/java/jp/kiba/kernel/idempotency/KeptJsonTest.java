package jp.kiba.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jp.kiba.kernel.api.ShownOnce;
import org.junit.jupiter.api.Test;

class KeptJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Made(String name, @ShownOnce String secret) {}

  @Test
  void a_secret_goes_out_once_and_is_not_kept() throws Exception {
    var made = new Made("倉庫システム", "hush");
    assertThat(JSON.writeValueAsString(made)).contains("hush");
    var kept = KeptJson.of(JSON).writeValueAsString(made);
    assertThat(kept).contains("倉庫システム").doesNotContain("hush", "secret");
    assertThat(JSON.readValue(kept, Made.class)).isEqualTo(new Made("倉庫システム", null));
  }
}
