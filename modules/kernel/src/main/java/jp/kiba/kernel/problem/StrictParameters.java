package jp.kiba.kernel.problem;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.kiba.kernel.api.Problem;

/** A parameter that cannot be read is 400 and named; JAX-RS alone would say 404. In a path it stays 404: no such thing. */
@Provider
public class StrictParameters implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
      UUID.class, UUID::fromString, Integer.class, Integer::valueOf, int.class, Integer::valueOf,
      Long.class, Long::valueOf, BigDecimal.class, BigDecimal::new,
      LocalDate.class, LocalDate::parse);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    var read = READERS.get(type);
    if (read == null && type.isEnum()) {
      read = text -> constant(type, text);
    }
    return read == null ? null : converter(read, annotations);
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(name)).findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static <T> ParamConverter<T> converter(Function<String, Object> read, Annotation[] annotations) {
    return new ParamConverter<>() {
      @Override
      @SuppressWarnings("unchecked")
      public T fromString(String text) {
        if (text == null || text.isEmpty()) {
          return null;
        }
        try {
          return (T) read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
          throw unreadable(annotations);
        }
      }

      @Override
      public String toString(T value) {
        return value.toString();
      }
    };
  }

  private static Problem unreadable(Annotation[] annotations) {
    for (var annotation : annotations) {
      if (annotation instanceof PathParam) {
        return Problem.notFound();
      }
      if (annotation instanceof QueryParam query) {
        return Problem.invalid(query.value(), "kernel.wrong-type");
      }
    }
    return Problem.invalid("", "kernel.wrong-type");
  }
}
