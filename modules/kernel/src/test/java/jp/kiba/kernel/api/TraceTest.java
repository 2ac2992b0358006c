package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void what_was_handed_on_is_handed_on_again() throws Exception {
    assertThat(Trace.parent()).isEmpty();
    assertThat(Trace.after(PARENT).wrap(Trace::parent).call()).contains(PARENT);
    assertThat(Trace.after(PARENT).wrap(Trace::id).call()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(Trace.parent()).as("and forgotten").isEmpty();
  }

  /** It ends in a statement and in a line. */
  @Test
  void what_is_no_traceparent_is_none() throws Exception {
    for (var wrong : List.of("", "x", PARENT + "0", PARENT.toUpperCase(Locale.ROOT), PARENT + "\n", "'; DROP TABLE lot; --",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01", PARENT.replace("00f067aa0ba902b7", "0000000000000000"))) {
      assertThat(Trace.after(wrong).wrap(Trace::parent).call()).as(wrong).isEmpty();
    }
    assertThat(Trace.after(null)).isEqualTo(Context.root());
  }

  @Test
  void a_fresh_one_is_another_each_time() throws Exception {
    var one = Trace.fresh().wrap(Trace::parent).call().orElseThrow();
    assertThat(one).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01").isNotEqualTo(Trace.fresh().wrap(Trace::parent).call().orElseThrow());
  }

  @Test
  void a_line_of_the_log_is_one_line_whatever_is_in_it() {
    assertThat(LogLine.of("job").with("kind", "a\"}\r\n{\"type\":\"request\"}\u2028").with("none", null).toString())
        .startsWith("{\"type\":\"job\",\"at\":\"").doesNotContain("\n", "\r").endsWith("\"none\":null}");
  }
}
