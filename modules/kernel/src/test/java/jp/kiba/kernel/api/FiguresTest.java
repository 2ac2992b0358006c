package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Figures figures = new Figures();

  @Test
  void what_is_counted_adds_up_by_its_labels() {
    figures.count("kiba_jobs_total", 1, "kind", "import.read", "outcome", "done");
    figures.count("kiba_jobs_total", 2, "kind", "import.read", "outcome", "done");
    figures.count("kiba_jobs_total", 1, "kind", "import.read", "outcome", "dead");
    assertThat(figures.text().lines()).containsExactly("kiba_jobs_total{kind=\"import.read\",outcome=\"dead\"} 1",
        "kiba_jobs_total{kind=\"import.read\",outcome=\"done\"} 3");
  }

  @Test
  void a_time_is_in_every_bucket_that_is_large_enough_and_in_the_sum() {
    figures.took("kiba_request_seconds", 300_000_000L, "operation", "LotResource.receive");
    assertThat(figures.text()).contains("_bucket{operation=\"LotResource.receive\",le=\"0.25\"} 0", "le=\"0.5\"} 1", "le=\"+Inf\"} 1",
        "kiba_request_seconds_count{operation=\"LotResource.receive\"} 1", "kiba_request_seconds_sum{operation=\"LotResource.receive\"} 0.3");
  }

  @Test
  void what_is_shown_is_only_what_there_is_now() {
    figures.show("kiba_jobs_waiting", "kind", Map.of("old", 1));
    figures.show("kiba_jobs_waiting", "kind", Map.of("new", 2));
    figures.show("kiba_outbox_waiting", 3);
    assertThat(figures.text().lines()).containsExactly("kiba_jobs_waiting{kind=\"new\"} 2.0", "kiba_outbox_waiting 3.0");
  }

  @Test
  void a_label_cannot_end_its_line() {
    figures.count("kiba_x_total", 1, "kind", "a\"} 9\nforged \\");
    assertThat(figures.text()).isEqualTo("kiba_x_total{kind=\"a\\\"} 9\\nforged \\\\\"} 1\n");
  }

  @Test
  void a_label_without_end_does_not_fill_the_memory() {
    for (int i = 0; i < Figures.MOST_SERIES * 2; i++) {
      figures.count("kiba_x_total", 1, "kind", "k" + i);
    }
    assertThat(figures.text().lines()).hasSize(Figures.MOST_SERIES);
  }
}
