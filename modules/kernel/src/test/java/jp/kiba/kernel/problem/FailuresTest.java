package jp.kiba.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

class FailuresTest {

  @Test
  void a_problem_is_found_however_deep_the_server_wraps_it() {
    var problem = Problem.stale();
    assertThat(Failures.problem(new RuntimeException(new IllegalStateException(problem)))).isSameAs(problem);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
      "23505, 409, kernel.taken", // unique
      "23514, 409, kernel.constraint", // check
      "23503, 409, kernel.constraint", // foreign key
      "40001, 409, kernel.stale", // serialization
      "40P01, 409, kernel.stale", // deadlock
      "55P03, 409, kernel.busy", // lock timeout
      "22021, 400, kernel.invalid", // a character that the database does not hold
      "22003, 400, kernel.invalid"}) // a figure that is too large
  void what_the_database_refuses_is_a_refusal(String state, int status, String key) {
    var problem = Failures.problem(new PersistenceException(database(state)));
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"42501", "42P01", "57014", "08006"})
  void what_only_we_can_have_done_is_a_fault(String state) {
    assertThat(Failures.problem(new PersistenceException(database(state)))).isNull();
  }

  @Test
  void whoever_was_overtaken_is_told_so() {
    assertThat(Failures.problem(new RuntimeException(new OptimisticLockException())).slug()).isEqualTo("stale");
  }

  @Test
  void anything_else_is_a_fault() {
    assertThat(Failures.problem(new NullPointerException())).isNull();
    assertThat(Failures.problem(new PSQLException("without a state", (PSQLState) null))).isNull();
  }

  private static PSQLException database(String state) {
    return new PSQLException(new ServerErrorMessage("SERROR\0C" + state + "\0Mrefused\0\0"));
  }
}
