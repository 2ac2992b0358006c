package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kiba.kernel.api.ProblemView.FieldError;
import org.junit.jupiter.api.Test;

class ProblemViewTest {

  @Test
  void a_refusal_names_the_field_in_the_readers_language() {
    var problem = Problem.refused("lines[0].pieces", "kernel.wrong-type");
    var view = ProblemView.of(problem, Language.EN, "r-1");
    assertThat(view.type()).isEqualTo("urn:kiba:problem:refused");
    assertThat(view.status()).isEqualTo(422);
    assertThat(view.title()).isEqualTo("This cannot be accepted");
    assertThat(view.requestId()).isEqualTo("r-1");
    assertThat(view.errors()).containsExactly(new FieldError("lines[0].pieces", "The value is of the wrong type."));
    assertThat(ProblemView.of(problem, Language.JA, "r-1").errors())
        .containsExactly(new FieldError("lines[0].pieces", "値の種類が正しくありません。"));
  }

  @Test
  void what_is_absent_and_what_is_somebody_elses_look_the_same() {
    assertThat(ProblemView.of(Problem.notFound(), Language.JA, "r"))
        .isEqualTo(ProblemView.of(Problem.of(404, "not-found", "kernel.not-found"), Language.JA, "r"));
  }

  @Test
  void each_kind_of_refusal_has_its_status() {
    assertThat(Problem.notFound().status()).isEqualTo(404);
    assertThat(Problem.stale().status()).isEqualTo(409);
    assertThat(Problem.conflict("conflict", "kernel.taken").status()).isEqualTo(409);
    assertThat(Problem.forbidden("kernel.forbidden").status()).isEqualTo(403);
    assertThat(Problem.refused("f", "kernel.cursor").status()).isEqualTo(422);
    assertThat(Problem.invalid("f", "kernel.cursor").status()).isEqualTo(400);
  }

  @Test
  void no_field_is_blamed_when_none_is_wrong() {
    assertThat(ProblemView.of(Problem.stale(), Language.EN, "r").errors()).isEmpty();
  }
}
