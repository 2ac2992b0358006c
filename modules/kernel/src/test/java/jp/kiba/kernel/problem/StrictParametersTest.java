package jp.kiba.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class StrictParametersTest {

  @SuppressWarnings("unused")
  private static void parameters(@QueryParam("limit") int limit, @PathParam("id") UUID id) {}

  @Test
  void what_can_be_read_is_read() {
    var id = UUID.randomUUID();
    assertThat(query(Integer.class).fromString("50")).isEqualTo(50);
    assertThat(query(UUID.class).fromString(id.toString())).isEqualTo(id);
    assertThat(query(BigDecimal.class).fromString("10.5")).isEqualTo(new BigDecimal("10.5"));
    assertThat(query(Language.class).fromString("EN")).isEqualTo(Language.EN);
  }

  @Test
  void an_empty_parameter_is_an_absent_one() {
    assertThat(query(Integer.class).fromString("")).isNull();
    assertThat(query(Language.class).fromString(null)).isNull();
  }

  @Test
  void what_cannot_be_read_names_the_parameter() {
    for (var wrong : new Object[][] {{Integer.class, "many"}, {Integer.class, "99999999999"}, {Long.class, "1.5"},
        {BigDecimal.class, "1,5"}, {UUID.class, "42"}, {Language.class, "en"}, {Language.class, "0"}}) {
      var problem = catchThrowableOfType(Problem.class, () -> query((Class<?>) wrong[0]).fromString((String) wrong[1]));
      assertThat(problem.status()).as("%s", wrong[1]).isEqualTo(400);
      assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly("limit");
    }
  }

  @Test
  void in_a_path_it_is_no_such_thing() {
    var problem = catchThrowableOfType(Problem.class, () -> converter(UUID.class, 1).fromString("42"));
    assertThat(problem.status()).isEqualTo(404);
  }

  @Test
  void text_is_left_to_the_server() {
    assertThat(query(String.class)).isNull();
  }

  private static <T> ParamConverter<T> query(Class<T> type) {
    return converter(type, 0);
  }

  private static <T> ParamConverter<T> converter(Class<T> type, int parameter) {
    return new StrictParameters().getConverter(type, type, annotations(parameter));
  }

  private static Annotation[] annotations(int parameter) {
    try {
      return StrictParametersTest.class.getDeclaredMethod("parameters", int.class, UUID.class).getParameterAnnotations()[parameter];
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
